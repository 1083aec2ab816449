package advisor.web.document;

import advisor.brief.Rechecks;
import advisor.brief.Rechecks.Recheck;
import advisor.document.CalendarEntry;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Words;
import advisor.web.page.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Prepares reminders. Calendars are often shared: an entry says what to look at, and no answer but in its link. */
@Component
class CalendarEntries {

    private final Rechecks rechecks;
    private final Links links;
    private final SiteAddress site;
    private final Words words;
    private final Clock clock;

    CalendarEntries(Rechecks rechecks, Links links, SiteAddress site, Words words, Clock clock) {
        this.rechecks = rechecks;
        this.links = links;
        this.site = site;
        this.words = words;
        this.clock = clock;
    }

    /** The reminder to look at the advice on an inquiry again; empty while it is too early to say when. */
    Optional<CalendarEntry> entry(Inquiry inquiry) {
        return rechecks.recheck(inquiry.answers()).map(recheck -> entry(recheck, links.advice(inquiry)));
    }

    /** Equal all day long, so that whoever has it already gets no second copy. */
    private CalendarEntry entry(Recheck recheck, String address) {
        String link = site.of(address);
        return new CalendarEntry(
                UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString(),
                Instant.now(clock).truncatedTo(ChronoUnit.DAYS),
                recheck.day(),
                words.name("calendar.summary.", recheck.verdict()),
                words.text("calendar.description", link),
                link);
    }
}
