package advisor.web.inbox;

import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLinks;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page at the private address of a link. */
@Controller
class ManageController {

    private final ManagedLinks links;
    private final ManagePages pages;

    ManageController(ManagedLinks links, ManagePages pages) {
        this.links = links;
        this.pages = pages;
    }

    @GetMapping(ManagedLink.PATH + "{token}")
    ModelAndView inbox(@PathVariable String token, @RequestParam MultiValueMap<String, String> parameters) {
        return pages.page(links.find(token), InboxForm.of(parameters), ManageNews.in(parameters.keySet()));
    }
}
