package advisor.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** The reminder to look again, as another library reads it. */
@DocumentTest
class CalendarDocumentTests {

    @Autowired
    private Documents documents;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            neither, three months                   | evidence=no                                           | 20270223
            a consultant, four weeks                | evidence=yes&problem=question&ownership=owner         | 20261221
            the same with less than four weeks      | ownership=nobody&timeline=under-4-weeks               | 20261221
            the same with unknown time              | problem=question&ownership=owner&timeline=unsure      | 20261221
            a longer project, thirteen weeks        | problem=question&ownership=owner&timeline=1-to-3-months | 20270222
            a consultant first, one month           | problem=function&ownership=nobody&stage=designing     | 20261223
            an officer, ninety days: a Sunday, and so a Monday | evidence=yes&ownership=nobody                         | 20270222
            """)
    void isOnTheDayThatTheVerdictGives(String what, String answers, String day) throws Exception {
        assertThat(value(event(answers), "DTSTART")).isEqualTo(day);
    }

    @Test
    void saysNoAnswerButInItsLink() throws Exception {
        VEvent event = event("evidence=yes&ownership=nobody&rules=2026-12");
        String link = "https://example.org/advice?evidence=yes&ownership=nobody&rules=2026-12";

        assertThat(value(event, "SUMMARY"))
                .isEqualTo("Scope or Seat: what has the seat changed? Look at the advice again");
        assertThat(value(event, "DESCRIPTION")).isEqualTo("The advice: " + link);
        assertThat(value(event, "URL")).isEqualTo(link);
        assertThat(value(event, "DTSTAMP")).isEqualTo("20261123T000000Z");
        assertThat(event.toString()).doesNotContainIgnoringCase("officer");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            evidence=no                                         | has enough changed?
            evidence=yes&problem=question&ownership=owner       | has the scope ended?
            problem=function&ownership=nobody&stage=designing   | has the scope ended, and is a seat due?
            evidence=yes&ownership=nobody                       | what has the seat changed?
            evidence=no&lang=de                                 | Hat sich genug geändert?
            """)
    void asksWhatTheVerdictLeftOpen(String answers, String question) throws Exception {
        assertThat(value(event(answers), "SUMMARY"))
                .startsWith("Scope or Seat: ")
                .contains(question);
    }

    @Test
    void ringsOnTheMorningOfItsDay() throws Exception {
        VAlarm alarm = event("evidence=no").getAlarms().get(0);

        assertThat(alarm.getProperty("ACTION").orElseThrow().getValue()).isEqualTo("DISPLAY");
        assertThat(alarm.getProperty("TRIGGER").orElseThrow().getValue()).isEqualTo("PT9H");
    }

    @Test
    void replacesAnEarlierOneOfTheSameAdviceAndNoOther() throws Exception {
        String id = value(event("evidence=yes&ownership=nobody"), "UID");

        assertThat(value(event("ownership=nobody&evidence=yes"), "UID")).isEqualTo(id);
        assertThat(value(event("evidence=no"), "UID")).isNotEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "headcount=60"})
    void doesNotExistWhileItIsTooEarlyToSayAnything(String answers) {
        assertThat(documents.get("/advice.ics", answers)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(documents.text("/advice", answers)).doesNotContain("/advice.ics");
    }

    @Test
    void hasTheDayThatThePageNames() {
        assertThat(documents.text("/advice", "evidence=no"))
                .contains(
                        "/advice.ics?evidence=no&amp;rules=2026-12", "Remind me on February 23, 2027", "our judgement");
    }

    @Test
    void hasNoLineOfMoreThan75Octets() {
        assertThat(documents
                        .text("/advice.ics", "evidence=yes&ownership=nobody&headcount=60&monthly-ai-spend=42")
                        .split("\r\n"))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    private VEvent event(String answers) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(documents.text("/advice.ics", answers)));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);
        return (VEvent) calendar.getComponent("VEVENT").orElseThrow();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
