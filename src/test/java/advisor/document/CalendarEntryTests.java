package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar entry as another library reads it. */
class CalendarEntryTests {

    private static final TimeZone HERE = TimeZone.getDefault();

    private final CalendarEntry entry = new CalendarEntry(
            "b2c1@example",
            Instant.parse("2026-11-23T00:00:00Z"),
            LocalDate.of(2027, 2, 23),
            "Look again; and, perhaps, change",
            "First line\nThe advice: https://example.org/advice?practices=evals,tracing",
            "https://example.org/advice?practices=evals,tracing&ownership=nobody&monthly-ai-spend=4200&rules=2026-12");

    @AfterEach
    void returnHere() {
        TimeZone.setDefault(HERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Sao_Paulo", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
    void isReadAsItWasWrittenInEveryTimeZone(String zone) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        VEvent event = event();

        assertThat(event.getUid())
                .hasValueSatisfying(uid -> assertThat(uid.getValue()).isEqualTo(entry.id()));
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261123T000000Z");
        assertThat(value(event, "DTSTART")).isEqualTo("20270223");
        assertThat(value(event, "SUMMARY")).isEqualTo(entry.summary());
        assertThat(value(event, "DESCRIPTION")).isEqualTo(entry.description());
        assertThat(value(event, "URL")).isEqualTo(entry.address());
    }

    @Test
    void leavesTheDayFreeAndKeepsItsContentToItself() throws Exception {
        VEvent event = event();

        assertThat(event.getProperty("DTSTART")
                        .orElseThrow()
                        .getParameter("VALUE")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("DATE");
        assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
        assertThat(value(event, "CLASS")).isEqualTo("PRIVATE");
    }

    @Test
    void isValid() throws Exception {
        assertThat(calendar().validate().hasErrors()).isFalse();
    }

    @Test
    void hasNoLineOfMoreThan75Octets() {
        assertThat(entry.text()).endsWith("\r\n");
        assertThat(entry.text().split("\r\n"))
                .hasSizeGreaterThan(12)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
    }

    private VEvent event() throws Exception {
        return (VEvent) calendar().getComponent("VEVENT").orElseThrow();
    }

    private Calendar calendar() throws Exception {
        return new CalendarBuilder().build(new StringReader(entry.text()));
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
