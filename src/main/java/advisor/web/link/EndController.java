package advisor.web.link;

import advisor.practice.LinkStore;
import advisor.practice.Token;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLinks;
import advisor.web.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The two steps after which a private address leads nowhere: replacing it, and deleting its link. */
@Controller
@RequestMapping(ManagedLink.PATH + "{token}/settings")
class EndController {

    private final ManagedLinks managed;
    private final LinkStore links;
    private final SettingsPages pages;

    EndController(ManagedLinks managed, LinkStore links, SettingsPages pages) {
        this.managed = managed;
        this.links = links;
        this.pages = pages;
    }

    /** Whoever asks twice, because the first answer was lost, is told the same new address. */
    @PostMapping("/rotate")
    ModelAndView rotate(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        Token next = NewLinkController.key(typed);
        if (links.managed(next).isEmpty()) {
            links.rotate(managed.find(token).link(), next);
        }
        return Pages.seeOther(ManagedLink.address(next, ManageNews.ROTATED.query()));
    }

    @PostMapping("/delete")
    ModelAndView delete(@PathVariable String token, @RequestParam @Nullable String sure) {
        ManagedLink link = managed.find(token);
        if (sure == null) {
            return pages.unsure(link);
        }
        links.delete(link.link());
        return Pages.seeOther("/links/new?deleted");
    }
}
