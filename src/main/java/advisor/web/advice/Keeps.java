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
    Keep keep(Inquiry inquiry, VerdictView verdict, Acts.Act act) {
        String query = links.today(inquiry);
        String link = site.of(Address.with(Address.ADVICE, query));
        Reminder reminder =
                rechecks.recheck(inquiry.answers()).map(this::reminder).orElse(null);
        return new Keep(
                link,
                mail(verdict, act, link),
                inquiry.referral().to(Address.COMPARE),
                Address.with(Address.MARKDOWN, query),
                Address.with(Address.PDF, query),
                Address.with(Address.PICTURE, query),
                beside(inquiry),
                reminder == null ? null : Address.with(Address.CALENDAR, query),
                reminder);
    }

    /** A letter to oneself, which the reader's own program sends. */
    private String mail(VerdictView verdict, Acts.Act act, String link) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("subject", words.text("title.page", verdict.title(), words.text("site.name")));
        fields.put("body", String.join("\n", verdict.sentence(), words.text("act.now") + ": " + act.now(), link));
        return "mailto:?" + Address.query(fields);
    }

    private @Nullable String beside(Inquiry inquiry) {
        return Questionnaire.write(inquiry.answers()).isEmpty()
                ? null
                : Address.with(
                        inquiry.referral().home(),
                        Address.query(Map.of(Address.BESIDE, links.query(inquiry.with(Referral.NONE)))));
    }

    private Reminder reminder(Recheck recheck) {
        Rate after = recheck.after();
        return new Reminder(
                words.date(recheck.day()),
                words.text("keep.after." + recheck.verdict().id(), after.high(), words.source(after.section())));
    }

    /**
     * The ways to keep an advice or to hand it on.
     *
     * @param link the absolute link of the advice
     * @param mail a letter with its sentence and link, to be sent by the reader
     * @param compare where to compare it with another
     * @param beside where to ask a co-founder without showing the answers; null if there are none
     * @param calendar the reminder to look again, for a calendar; null while it is too early to say when
     * @param reminder the same in words
     */
    record Keep(
            String link,
            String mail,
            String compare,
            String markdown,
            String pdf,
            String picture,
            @Nullable String beside,
            @Nullable String calendar,
            @Nullable Reminder reminder) {}

    /** When to look again, and why then. */
    record Reminder(String day, String why) {}
}
