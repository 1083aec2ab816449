package advisor.web.inbox;

import advisor.practice.response.LeadStore;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Does the same with several responses at once. Their page, and what it was filtered by, stand in the address. */
@Controller
class MarksController {

    private final LeadStore leads;
    private final ManagePages inboxes;

    MarksController(LeadStore leads, ManagePages inboxes) {
        this.leads = leads;
        this.inboxes = inboxes;
    }

    @PostMapping(ManagedLink.INBOX + "/responses/marked")
    ModelAndView step(ManagedLink managed, @RequestParam MultiValueMap<String, String> parameters) {
        InboxForm form = InboxForm.of(parameters);
        Marks marks = Marks.of(parameters);
        return marks.mistake()
                .map(place -> inboxes.marked(managed, form, marks, place))
                .orElseGet(() -> Pages.seeOther(managed.address("?" + form.query(done(managed, marks)))));
    }

    private ManageNews done(ManagedLink managed, Marks marks) {
        if (marks.deleting()) {
            leads.delete(managed.link(), marks.ids());
            return ManageNews.DELETED;
        }
        leads.set(managed.link(), marks.ids(), marks.wanted().orElseThrow());
        return ManageNews.STATES_SET;
    }
}
