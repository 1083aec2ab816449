package advisor.web.inbox;

import advisor.practice.response.Lead;
import advisor.practice.response.LeadStore;
import advisor.practice.response.Response;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps how far whoever manages a link has come with a response, and their note. */
@Controller
@RequestMapping(ManagedLink.INBOX)
class LeadController {

    private final ManagedResponses responses;
    private final LeadStore leads;
    private final ResponsePages pages;

    LeadController(ManagedResponses responses, LeadStore leads, ResponsePages pages) {
        this.responses = responses;
        this.leads = leads;
        this.pages = pages;
    }

    @PostMapping("/responses/{id}/lead")
    ModelAndView work(
            ManagedLink managed, @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        Response response = responses.find(managed, id);
        LeadForm typed = LeadForm.of(parameters);
        Optional<Lead> lead = typed.lead();
        if (lead.isEmpty()) {
            return pages.typed(managed, response, typed);
        }
        leads.work(managed.link(), response.id(), lead.get());
        return Pages.seeOther(managed.response(response.id()) + ManageNews.LEAD_SAVED.query());
    }
}
