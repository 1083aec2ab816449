package advisor.web.advice;

import advisor.article.Rate;
import advisor.brief.Rechecks;
import advisor.brief.Rechecks.Recheck;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the ways to keep an advice. */
@Component
class Keeps {

    private final Links links;
    private final SiteAddress site;
    private final Rechecks rechecks;
    private final Words words;

    Keeps(Links links, SiteAddress site, Rechecks rechecks, Words words) {
        this.links = links;
        this.site = site;
        this.rechecks = rechecks;
        this.words = words;
    }

    /** The ways to keep the advice on an inquiry. */
    Keep keep(Inquiry inquiry) {
        return new Keep(
                site.of(links.advice(inquiry)),
                links.to(Address.MARKDOWN, inquiry),
                links.to(Address.PDF, inquiry),
                links.to(Address.PICTURE, inquiry),
                compare(inquiry),
                beside(inquiry),
                reminder(inquiry));
    }

    private @Nullable String compare(Inquiry inquiry) {
        if (inquiry.isEmpty()) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(Address.FIRST_LINK, links.advice(inquiry.with(Referral.NONE)));
        parameters.putAll(inquiry.referral().parameters());
        return Address.with(Address.COMPARE, Address.query(parameters));
    }

    private @Nullable String beside(Inquiry inquiry) {
        return Questionnaire.write(inquiry.answers()).isEmpty()
                ? null
                : Address.with(
                        inquiry.referral().home(),
                        Address.query(Map.of(Address.BESIDE, links.query(inquiry.with(Referral.NONE)))));
    }

    private Keep.@Nullable Reminder reminder(Inquiry inquiry) {
        return rechecks.recheck(inquiry.answers())
                .map(recheck ->
                        new Keep.Reminder(links.to(Address.CALENDAR, inquiry), words.date(recheck.day()), why(recheck)))
                .orElse(null);
    }

    private String why(Recheck recheck) {
        Rate after = recheck.after();
        return words.text("keep.after." + recheck.verdict().id(), after.high(), words.source(after.section()));
    }
}
