package advisor.web.link;

import advisor.practice.LinkContent;
import advisor.practice.LinkStore;
import advisor.practice.Token;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLinks;
import advisor.web.page.Pages;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a link shows, and whether it is open: everything but its name can be changed. */
@Controller
@RequestMapping(ManagedLink.PATH + "{token}/settings")
class SettingsController {

    private final ManagedLinks managed;
    private final LinkStore links;
    private final SettingsPages pages;

    SettingsController(ManagedLinks managed, LinkStore links, SettingsPages pages) {
        this.managed = managed;
        this.links = links;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView settings(@PathVariable String token, @RequestParam Map<String, String> parameters) {
        return pages.stored(managed.find(token), ManageNews.in(parameters.keySet()));
    }

    @PostMapping(params = "go=preview")
    ModelAndView preview(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        return pages.typed(managed.find(token), LinkDraftReader.readChange(typed));
    }

    @PostMapping
    ModelAndView save(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        ManagedLink link = managed.find(token);
        LinkDraft draft = LinkDraftReader.readChange(typed);
        Optional<LinkContent> content = draft.content();
        if (content.isEmpty()) {
            return pages.typed(link, draft);
        }
        links.change(link.link(), content.get());
        return settings(link, ManageNews.SAVED);
    }

    @PostMapping("/close")
    ModelAndView close(@PathVariable String token) {
        ManagedLink link = managed.find(token);
        links.close(link.link());
        return settings(link, ManageNews.CLOSED);
    }

    @PostMapping("/reopen")
    ModelAndView reopen(@PathVariable String token) {
        ManagedLink link = managed.find(token);
        links.reopen(link.link());
        return settings(link, ManageNews.REOPENED);
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

    private static ModelAndView settings(ManagedLink link, ManageNews news) {
        return Pages.seeOther(link.address(ManagePart.SETTINGS.path() + news.query()));
    }
}
