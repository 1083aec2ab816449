package advisor.web.link;

import advisor.practice.database.Token;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLink.Access;
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
@RequestMapping(ManagedLink.INBOX + "/settings")
class SettingsController {

    private final ManagedLinks privateLinks;
    private final LinkStore links;
    private final NextSteps steps;
    private final SettingsPages pages;

    SettingsController(ManagedLinks privateLinks, LinkStore links, NextSteps steps, SettingsPages pages) {
        this.privateLinks = privateLinks;
        this.links = links;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView settings(ManagedLink managed, @RequestParam Map<String, String> parameters) {
        return pages.stored(managed, ManageNews.in(parameters.keySet()));
    }

    @PostMapping(params = "go=preview")
    ModelAndView preview(ManagedLink managed, @RequestParam MultiValueMap<String, String> typed) {
        return pages.typed(managed, LinkDraftReader.readChange(typed));
    }

    @PostMapping
    ModelAndView save(ManagedLink managed, @RequestParam MultiValueMap<String, String> typed) {
        LinkDraft draft = LinkDraftReader.readChange(typed);
        Optional<LinkContent> content = draft.content();
        if (content.isEmpty()) {
            return pages.typed(managed, draft);
        }
        links.change(managed.link(), content.get());
        links.managed(managed.token()).ifPresent(steps::saved);
        return settings(managed, ManageNews.SAVED);
    }

    /** For whoever loads anew, or comes back to, where a form of that page was sent. */
    @GetMapping({"/close", "/reopen", "/rotate", "/delete", "/hosts"})
    ModelAndView back(ManagedLink managed) {
        return Pages.redirect(managed.address(ManagePart.SETTINGS.path()));
    }

    /** Asks the hosts of the next step again. */
    @PostMapping("/hosts")
    ModelAndView look(ManagedLink managed) {
        steps.look(managed.link());
        return settings(managed, ManageNews.HOSTS_CHECKED);
    }

    @PostMapping("/close")
    ModelAndView close(ManagedLink managed) {
        links.close(managed.link());
        return settings(managed, ManageNews.CLOSED);
    }

    @PostMapping("/reopen")
    ModelAndView reopen(ManagedLink managed) {
        links.reopen(managed.link());
        return settings(managed, ManageNews.REOPENED);
    }

    /** Whoever asks twice, because the first answer was lost, is told the same new address. */
    @PostMapping("/rotate")
    ModelAndView rotate(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed) {
        Token next = NewLinkController.key(typed);
        if (links.managed(next).isEmpty()) {
            ManagedLink managed = privateLinks.find(token, Access.MANAGE);
            if (!typed.containsKey("sure")) {
                return pages.unsureToRotate(managed);
            }
            links.rotate(managed.link(), next);
        }
        return Pages.seeOther(Access.MANAGE.address(next, ManageNews.ROTATED.query()));
    }

    @PostMapping("/delete")
    ModelAndView delete(ManagedLink managed, @RequestParam @Nullable String sure) {
        if (sure == null) {
            return pages.unsureToDelete(managed);
        }
        links.delete(managed.link());
        return Pages.seeOther("/links/new?deleted");
    }

    private static ModelAndView settings(ManagedLink managed, ManageNews news) {
        return Pages.seeOther(managed.address(ManagePart.SETTINGS.path() + news.query()));
    }
}
