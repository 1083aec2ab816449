package advisor.web.send;

import advisor.web.advice.CanonicalAddress;
import advisor.web.advice.Offers;
import advisor.web.advice.Offers.Offer;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The briefing that a consultant would see, for the prospect to read before sending anything. */
@Controller
class BriefingController {

    private final CanonicalAddress addresses;
    private final Briefings briefings;
    private final Offers offers;
    private final Links links;
    private final Words words;

    BriefingController(CanonicalAddress addresses, Briefings briefings, Offers offers, Links links, Words words) {
        this.addresses = addresses;
        this.briefings = briefings;
        this.offers = offers;
        this.links = links;
        this.words = words;
    }

    @GetMapping(Address.BRIEFING)
    Object briefing(HttpServletRequest request) {
        return addresses.answer(Address.BRIEFING, request, inquiry -> Pages.page("send/briefing-page", page(inquiry)));
    }

    private BriefingPage page(Inquiry inquiry) {
        Offer offer = offers.offer(inquiry);
        Referral referral = inquiry.referral();
        return new BriefingPage(
                offer == null ? words.text("briefing.title.unnamed") : words.text("briefing.title", referral.name()),
                words.text("briefing.lead"),
                offer == null ? links.advice(inquiry) : offer.address(),
                offer == null ? words.text("brief.back") : words.text("briefing.back"),
                briefings.briefing(inquiry, referral.prefilled()));
    }

    /** The briefing, as the prospect may read it. */
    record BriefingPage(String title, String lead, String back, String backLabel, Briefing briefing) {}
}
