package advisor.document;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Classification;
import biweekly.property.DateStart;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/**
 * An entry for a calendar (RFC 5545): private, for a whole day, which it leaves free; it rings at nine on that day.
 *
 * @param id what tells it from other entries; a later one with the same id replaces it
 * @param made when it was made
 * @param day the day
 * @param summary what to do on that day
 * @param description what helps to do it
 * @param address where to do it
 */
public record CalendarEntry(
        String id, Instant made, LocalDate day, String summary, String description, String address) {

    private static final String PRODUCT = "-//Scope or Seat//Advice//EN";

    /** When it rings, in hours from midnight. */
    private static final int ALARM = 9;

    /** The entry as a calendar of its own. */
    public String text() {
        VEvent event = new VEvent();
        event.setUid(id);
        event.setDateTimeStamp(Date.from(made));
        event.setDateStart(new DateStart(
                new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false)));
        event.setSummary(summary);
        event.setDescription(description);
        // Not setUrl: it escapes commas as if an address were a text.
        event.addExperimentalProperty("URL", address);
        event.setTransparency(true);
        event.setClassification(Classification.private_());
        event.addAlarm(alarm());
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    private VAlarm alarm() {
        Duration sinceMidnight = Duration.builder().hours(ALARM).build();
        return VAlarm.display(new Trigger(sinceMidnight, Related.START), summary);
    }
}
