package advisor.web.link;

import advisor.practice.database.Token;
import advisor.web.limit.Limit;
import advisor.web.limit.LimitExceededException;
import advisor.web.limit.RateLimits;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form with which a consultant creates a link. */
@Controller
class NewLinkController {

    /** What the private address will end with. */
    static final String KEY = "key";

    private static final String PATH = "/links/new";

    private final NewLinks links;
    private final NewLinkPages pages;
    private final Invitations invitations;
    private final LinkPreviews previews;
    private final RateLimits limits;

    NewLinkController(
            NewLinks links, NewLinkPages pages, Invitations invitations, LinkPreviews previews, RateLimits limits) {
        this.links = links;
        this.pages = pages;
        this.invitations = invitations;
        this.previews = previews;
        this.limits = limits;
    }

    @GetMapping(PATH)
    ModelAndView form(@RequestParam @Nullable String deleted) {
        return pages.empty(deleted == null ? null : "link-form.deleted");
    }

    @PostMapping(path = PATH, params = "go=preview")
    ModelAndView preview(@RequestParam MultiValueMap<String, String> typed) {
        return pages.page(LinkDraftReader.read(typed), key(typed));
    }

    /** The preview alone, for a page that follows what is typed. */
    @PostMapping("/links/preview")
    ModelAndView previewAlone(@RequestParam MultiValueMap<String, String> typed) {
        limits.count(Limit.PREVIEWS);
        return Pages.page("link/link-preview", previews.of(LinkDraftReader.read(typed)));
    }

    @PostMapping(PATH)
    ModelAndView create(@RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
        LinkDraft draft = LinkDraftReader.read(typed);
        Token key = key(typed);
        try {
            return created(draft, key);
        } catch (LimitExceededException exceeded) {
            exceeded.tell(response);
            return pages.refused(draft, key, exceeded);
        }
    }

    private ModelAndView created(LinkDraft draft, Token key) {
        Optional<ManagedLink> before = links.before(key);
        if (before.isPresent()) {
            return Pages.seeOther(before.get().address(news(draft, before.get()).query()));
        }
        LinkDraft checked = invitations.checked(draft);
        if (checked.content().isEmpty()) {
            return pages.page(checked, key);
        }
        return links.create(checked, key)
                .map(managed -> Pages.seeOther(managed.address(ManageNews.CREATED.query())))
                .orElseGet(() -> pages.page(checked.with(LinkField.SLUG, FieldMistake.TAKEN_SLUG), key));
    }

    private static ManageNews news(LinkDraft draft, ManagedLink managed) {
        boolean same = draft.content().equals(Optional.of(managed.link().content()));
        return same ? ManageNews.CREATED : ManageNews.CREATED_BEFORE;
    }

    /** The key in the form; a new one if there is none that could be one. */
    static Token key(MultiValueMap<String, String> typed) {
        return typed.getOrDefault(KEY, List.of()).stream()
                .flatMap(key -> Token.read(key).stream())
                .findFirst()
                .orElseGet(Token::random);
    }
}
