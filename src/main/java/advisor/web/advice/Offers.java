package advisor.web.advice;

import advisor.advice.Verdict;
import advisor.practice.link.Contact;
import advisor.practice.link.Link;
import advisor.practice.link.NextStep;
import advisor.practice.link.TrustedHosts;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.page.Address;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the consultant whose link a reader followed offers beside the advice. */
@Component
public class Offers {

    private final Words words;
    private final Links links;
    private final TrustedHosts hosts;

    Offers(Words words, Links links, TrustedHosts hosts) {
        this.words = words;
        this.links = links;
        this.hosts = hosts;
    }

    /** The offer on an inquiry; null unless an open link brought the reader here. */
    @Nullable
    public Offer offer(Inquiry inquiry) {
        Referral referral = inquiry.referral();
        return referral.kind() == Referral.Kind.OPEN
                ? new Offer(words.text("send.title.open", referral.name()), links.to(Address.SEND, inquiry))
                : null;
    }

    /** What the consultant proposes to do next after this verdict; null if nothing, without a verdict, or without an open link. */
    @Nullable
    public NextStepView next(Referral referral, @Nullable Verdict verdict) {
        Link link = referral.link();
        if (link == null || verdict == null || link.content().next().isEmpty(verdict)) {
            return null;
        }
        NextStep next = link.content().next();
        String address = next.after(verdict);
        boolean trusted = hosts.isTrusted(link, address);
        return new NextStepView(
                words.text("advice.step.title", referral.name()),
                next.text(),
                trusted ? Contact.shown(address) : address,
                trusted ? address : null);
    }

    /**
     * The offer to send an advice to the consultant whose link the reader followed.
     *
     * @param title to whom
     * @param address where it is shown what would be sent
     */
    public record Offer(String title, String address) {}

    /**
     * What the consultant proposes to do next.
     *
     * @param title whose proposal it is
     * @param text what happens next; empty if that is not said
     * @param address where it begins, as plain text; empty if nowhere in particular
     * @param target where the reader is led by a click; null if nowhere
     */
    public record NextStepView(
            String title,
            String text,
            String address,
            @Nullable String target) {}
}
