package advisor.web.advice;

import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.page.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers to send an advice to a consultant. */
@Component
public class Offers {

    private final Words words;
    private final Links links;

    Offers(Words words, Links links) {
        this.words = words;
        this.links = links;
    }

    /** The offer on an inquiry; null unless an open link brought the reader here. */
    @Nullable
    public Offer offer(Inquiry inquiry) {
        Referral referral = inquiry.referral();
        return referral.kind() == Referral.Kind.OPEN
                ? new Offer(words.text("send.title.open", referral.name()), links.to(Address.SEND, inquiry))
                : null;
    }

    /**
     * The offer to send an advice to the consultant whose link the reader followed.
     *
     * @param title to whom
     * @param address where it is shown what would be sent
     */
    public record Offer(String title, String address) {}
}
