package advisor.web.inbox;

import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagedLink;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page at the private address of a link. */
@Controller
class ManageController {

    private final ManagePages pages;

    ManageController(ManagePages pages) {
        this.pages = pages;
    }

    @GetMapping({ManagedLink.INBOX, ManagedLink.READ_INBOX})
    ModelAndView inbox(ManagedLink managed, @RequestParam MultiValueMap<String, String> parameters) {
        return pages.page(managed, InboxForm.of(parameters), ManageNews.in(parameters.keySet()));
    }
}
