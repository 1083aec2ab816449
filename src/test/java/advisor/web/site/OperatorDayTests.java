package advisor.web.site;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What whoever runs the site is told of a day with everything in it. */
class OperatorDayTests {

    private static final String EVENING = """
            advisor_advice_given_total{verdict="none"} 1
            advisor_advice_given_total{verdict="neither"} 2
            advisor_advice_given_total{verdict="consultant"} 1
            advisor_advice_given_total{verdict="consultant-then-officer"} 2
            advisor_advice_given_total{verdict="officer"} 4
            advisor_responses_stored_total 4
            advisor_responses_present 3
            advisor_messages_waiting{by="webhook"} 1
            advisor_messages_waiting{by="mail"} 1
            advisor_messages_given_up{by="webhook"} 1
            advisor_messages_given_up{by="mail"} 1
            advisor_database_up 1
            advisor_database_outages_total 1
            advisor_limits_refused_total{limit="links-created"} 1
            advisor_limits_refused_total{limit="invite-codes-tried"} 0
            advisor_limits_refused_total{limit="lost-addresses"} 0
            advisor_limits_refused_total{limit="hosts-checked"} 0
            advisor_limits_refused_total{limit="previews"} 0
            advisor_limits_refused_total{limit="recovery-codes-tried"} 0
            advisor_limits_refused_total{limit="link-recoveries-tried"} 0
            advisor_limits_refused_total{limit="mails-asked-for"} 0
            advisor_limits_refused_total{limit="mails-to-one-address"} 0
            advisor_limits_refused_total{limit="responses-sent"} 0
            advisor_limits_refused_total{limit="webhooks-tried"} 0
            """;

    private static final String OUTAGES = "advisor_database_outages_total";

    /** A figure, with the name of its label. */
    private static final Pattern NAME = Pattern.compile("advisor_\\w+(\\{\\w+)?");

    @Test
    void tellsWhatHappenedAndWhetherItIsWell() throws Exception {
        try (Day day = new Day()) {
            day.founders();
            day.consultant();
            assertHealth(day.site(), "UP", 200);
            day.losesTheDatabase();
            assertHealth(day.site(), "DEGRADED", 503);
            day.findsTheDatabase();
            assertHealth(day.site(), "UP", 200);
            day.prospects();

            Map<String, Double> figures =
                    figures(day.site().operator("/actuator/prometheus").body());
            figures.computeIfPresent(OUTAGES, (name, times) -> atLeastOnce(times));
            assertThat(figures).containsExactlyInAnyOrderEntriesOf(figures(EVENING));
        }
    }

    /** Whoever has a connection when the database goes away may notice it, too. */
    private static double atLeastOnce(double times) {
        return Math.min(times, 1);
    }

    private static void assertHealth(Running site, String status, int links) throws Exception {
        assertThat(site.operator("/actuator/health").body()).contains("\"status\":\"" + status + '"');
        assertThat(site.operator("/actuator/health/links").statusCode()).isEqualTo(links);
        assertThat(site.operator("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    private static Map<String, Double> figures(String text) {
        return text.lines()
                .filter(line -> line.startsWith("advisor_"))
                .map(line -> line.split(" ", 2))
                .collect(toMap(figure -> figure[0], figure -> Double.valueOf(figure[1])));
    }

    @Test
    void tellsWhatTheReadmeSays() throws IOException {
        String documented = String.join(
                "\n",
                Files.readAllLines(Path.of("README.md")).stream()
                        .filter(line -> line.startsWith("| `advisor_"))
                        .map(line -> line.split("\\|", 3)[1])
                        .toList());
        assertThat(names(EVENING))
                .containsExactlyInAnyOrderElementsOf(names(documented).toList());
    }

    private static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).distinct();
    }
}
