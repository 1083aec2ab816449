package advisor.web.link;

import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a link a second private address, at which its inbox can only be read; replaces it, and takes it back. */
@Controller
@RequestMapping(ManagedLink.INBOX + "/settings/reader")
class ReaderController {

    private final LinkStore links;
    private final SettingsPages pages;

    ReaderController(LinkStore links, SettingsPages pages) {
        this.links = links;
        this.pages = pages;
    }

    /** For whoever loads anew, or comes back to, where the form was sent. */
    @GetMapping
    ModelAndView back(ManagedLink managed) {
        return Pages.redirect(managed.address(ManagePart.SETTINGS.path()));
    }

    @PostMapping(params = "go=remove")
    ModelAndView remove(ManagedLink managed, @RequestParam MultiValueMap<String, String> typed) {
        if (isUnsure(managed, typed)) {
            return pages.unsureToReplace(managed);
        }
        links.rotateReader(managed.link(), null);
        return Pages.seeOther(managed.address(ManagePart.SETTINGS.path() + ManageNews.READER_REMOVED.query()));
    }

    /** The page tells the address, and nothing else does; whoever sends the form twice is told the same one. */
    @PostMapping
    ModelAndView replace(ManagedLink managed, @RequestParam MultiValueMap<String, String> typed) {
        Token next = NewLinkController.key(typed);
        if (!isReader(next, managed.link())) {
            if (isUnsure(managed, typed)) {
                return pages.unsureToReplace(managed);
            }
            next = links.read(next).isEmpty() ? next : Token.random();
            links.rotateReader(managed.link(), next);
        }
        return pages.readBy(managed, next);
    }

    private boolean isReader(Token token, Link link) {
        return links.read(token).filter(read -> read.id() == link.id()).isPresent();
    }

    private boolean isUnsure(ManagedLink managed, MultiValueMap<String, String> typed) {
        return links.isRead(managed.link()) && !typed.containsKey("sure");
    }
}
