package advisor.web.send;

import advisor.practice.database.Token;
import advisor.practice.response.Response;
import advisor.practice.response.Retention;
import advisor.practice.response.Sent;
import advisor.web.advice.Offers;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Prepares the page that shows what became of something sent. */
@Component
class SentPages {

    private final Words words;
    private final Retention retention;
    private final SentAnswers answers;
    private final SenderFields fields;
    private final SiteAddress site;
    private final Links links;
    private final Offers offers;

    SentPages(
            Words words,
            Retention retention,
            SentAnswers answers,
            SenderFields fields,
            SiteAddress site,
            Links links,
            Offers offers) {
        this.words = words;
        this.retention = retention;
        this.answers = answers;
        this.fields = fields;
        this.site = site;
        this.links = links;
        this.offers = offers;
    }

    /** The page where nothing is stored, or no longer. */
    SentPage nothing() {
        return new SentPage(words.text("sent.title.nothing"), null, null, null, null);
    }

    /**
     * The page of something stored.
     *
     * @param news what sending it has done besides
     */
    SentPage page(Response response, Token key, Referral referral, Optional<SentNews> news) {
        String title =
                referral.link() == null ? words.text("sent.title.unnamed") : words.text("sent.title", referral.name());
        return new SentPage(
                title,
                news.filter(SentNews.REFUSED::equals)
                        .map(refused -> words.text("sent.refused"))
                        .orElse(null),
                news.filter(SentNews.COPIED::equals)
                        .map(copied -> words.text("sent.copied"))
                        .orElse(null),
                offers.next(referral, response.sent().verdict()),
                stored(response, key, referral));
    }

    private SentPage.Stored stored(Response response, Token key, Referral referral) {
        Sent sent = response.sent();
        Inquiry inquiry = Inquiry.of(sent, referral);
        return new SentPage.Stored(
                words.text("sent.when", words.moment(response.received()), words.moment(retention.until(response))),
                words.verdict(sent.verdict()),
                words.text(sent.settled() ? "advice.settled" : "advice.unsettled"),
                sent.label().isEmpty() ? null : words.text("sent.via", sent.label()),
                answers.all(sent.answers(), response.prefilled()),
                fields.shown(sent.sender()),
                site.of(SentController.address(key, referral, Optional.empty())),
                Address.SENT + key.secret() + "/delete",
                Address.SENT + key.secret() + Address.JSON,
                referral.parameters(),
                links.to(Address.SEND, inquiry),
                links.advice(inquiry));
    }
}
