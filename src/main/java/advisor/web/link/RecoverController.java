package advisor.web.link;

import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Recoveries;
import advisor.practice.link.RecoveryCode;
import advisor.practice.link.Slug;
import advisor.text.Ends;
import advisor.web.limit.Limit;
import advisor.web.limit.LimitExceededException;
import advisor.web.limit.RateLimits;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagedLink.Access;
import advisor.web.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes recovery codes, each once, for a new private address. Whether there is such a link, a wrong code is not told. */
@Controller
@RequestMapping("/links/recover")
class RecoverController {

    private final LinkStore links;
    private final Recoveries recoveries;
    private final RecoverPages pages;
    private final RateLimits limits;

    RecoverController(LinkStore links, Recoveries recoveries, RecoverPages pages, RateLimits limits) {
        this.links = links;
        this.recoveries = recoveries;
        this.pages = pages;
        this.limits = limits;
    }

    @GetMapping
    ModelAndView form() {
        return pages.empty();
    }

    /** Whoever sends the form twice is led to the same new address. */
    @PostMapping
    ModelAndView recover(@RequestParam MultiValueMap<String, String> typed, HttpServletResponse response) {
        Token next = NewLinkController.key(typed);
        String link = typed(typed, RecoverPages.LINK);
        String code = typed(typed, RecoverPages.CODE);
        if (links.managed(next).isPresent()) {
            return recovered(next);
        }
        if (link.isEmpty() || code.isEmpty()) {
            return pages.incomplete(link, code, next);
        }
        try {
            return isRight(slug(link), code, next) ? recovered(next) : pages.wrong(link, next);
        } catch (LimitExceededException exceeded) {
            exceeded.tell(response);
            return pages.refused(link, next, exceeded);
        }
    }

    /** Every try counts until it turns out to be right. What can be no name or no code is looked for like one. */
    private boolean isRight(Slug slug, String typed, Token next) {
        limits.count(Limit.RECOVERY_CODES_TRIED);
        limits.count(Limit.LINK_RECOVERIES_TRIED, slug.text());
        RecoveryCode code = RecoveryCode.read(typed).orElseGet(() -> RecoveryCode.of(Token.random()));
        boolean right = recoveries.recover(slug, code, next);
        if (right) {
            limits.forgive(Limit.RECOVERY_CODES_TRIED);
            limits.forgive(Limit.LINK_RECOVERIES_TRIED, slug.text());
        }
        return right;
    }

    private static ModelAndView recovered(Token next) {
        return Pages.seeOther(Access.MANAGE.address(next, ManageNews.RECOVERED.query()));
    }

    private static String typed(MultiValueMap<String, String> typed, String field) {
        return Ends.trimmed(Optional.ofNullable(typed.getFirst(field)).orElse(""));
    }

    /** The name at the end of a public address, or alone. */
    private static Slug slug(String typed) {
        String address = Ends.unglued(typed);
        return Slug.read(address.substring(address.lastIndexOf('/') + 1)).orElseGet(Slug::random);
    }
}
