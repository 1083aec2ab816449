package advisor.web.site;

import advisor.practice.link.Contact;
import advisor.practice.link.Link;
import advisor.practice.link.LinkContent;
import advisor.text.Direction;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.page.Address;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on every page whose link the reader followed. */
@Component
public class Banners {

    private final Words words;
    private final HttpServletRequest request;

    Banners(Words words, HttpServletRequest request) {
        this.words = words;
        this.request = request;
    }

    /** What a reader is told who answers beside somebody else, or came to do so; null for anybody else. */
    @Nullable
    String beside() {
        if (request.getParameter(Address.BESIDE) == null) {
            return null;
        }
        return words.text(Inquiries.form(request).isBesideLost() ? "banner.beside.lost" : "banner.beside");
    }

    /** The banner for a reader; null for one who followed no link. */
    @Nullable
    public Banner banner(Referral referral) {
        Link link = referral.link();
        if (link != null) {
            return banner(link.content());
        }
        String kind = referral.kind().name().toLowerCase(Locale.ROOT);
        return referral.kind() == Referral.Kind.NONE
                ? null
                : new Banner(kind, words.text("banner." + kind), "", null, "");
    }

    /** The banner of an open link with this content. */
    public Banner banner(LinkContent content) {
        String key = content.rates() == null ? "banner.open" : "banner.open.rates";
        return new Banner(
                "open",
                words.text(key, Direction.isolated(content.profile().name())),
                content.profile().line(),
                words.text("banner.contact", Contact.shown(content.profile().contact())),
                content.profile().accent().id());
    }

    /**
     * What every page says about the link that the reader followed.
     *
     * @param kind what became of the link: "open", "closed" or "unreachable"
     * @param text who shares it and what that means, or why it does not count
     * @param line one line about the consultant; empty if there is none
     * @param contact how to reach the consultant, as plain text; null if the link does not count
     * @param accent the colour; empty if the link does not count
     */
    public record Banner(
            String kind, String text, String line, @Nullable String contact, String accent) {}
}
