package advisor.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.advice.History;
import advisor.advice.Release;
import advisor.questionnaire.Questionnaire;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A link of an older rule book gets today's advice, and is told what changed for its answers. */
@SiteTest
public class OldLinkTests {

    @Autowired
    private MockMvcTester mvc;

    @TestConfiguration(proxyBeanMethods = false)
    public static class WithAnOlderVersion {

        @Bean
        @Primary
        public History longerHistory() {
            return new History(
                    "2026-12",
                    List.of(
                            new Release("2026-12", LocalDate.of(2026, 11, 23), List.of(Questionnaire.OWNERSHIP)),
                            new Release("2026-09", LocalDate.of(2026, 9, 1), List.of())));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            evidence=yes&ownership=nobody&rules=2026-09 | was made with rule book 2026-09. The advice here is by today’s, 2026-12, and what changed since concerns
            evidence=yes&ownership=nobody&rules=2026-09 | It concerns: Owner of the outcome.
            evidence=yes&rules=2026-09                  | nothing that changed since concerns your answers
            evidence=yes&rules=2031-01                  | names rule book 2031-01, which this site has never used
            """)
    void saysWhatChangedForTheAnswers(String query, String words) {
        assertThat(mvc.get().uri(URI.create("/advice?" + query)))
                .hasStatusOk()
                .bodyText()
                .contains(words)
                .contains("rules=2026-12")
                .doesNotContainPattern("&amp;rules=" + query.substring(query.length() - 7) + "(?!&amp;lang=)");
    }

    @ParameterizedTest
    @CsvSource({"evidence=yes&rules=2026-12", "evidence=yes"})
    void saysNothingToALinkOfToday(String query) {
        assertThat(mvc.get().uri(URI.create("/advice?" + query))).bodyText().doesNotContain("This link");
    }
}
