package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Links that were given out keep their verdict, or the rule book has got a new version that says why not.
 * {@link IssuedLinks} writes the links of a new version.
 */
class IssuedLinksTests {

    private final RuleBook rules = RuleBooks.shipped();
    private final History history = RuleBooks.history();
    private final Advisor advisor = new Advisor(rules);

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvFileSource(resources = "/issued-links.csv", numLinesToSkip = 1)
    void keepsItsVerdictOrIsToldWhyNot(String version, String query, String verdict) {
        Answers answers = answers(query);
        List<Release> since = history.since(version);
        assertThat(history.knows(version)).isTrue();
        if (since.stream().noneMatch(release -> concerns(release, answers))) {
            assertThat(IssuedLinks.verdict(advisor.advise(answers)))
                    .as(
                            "A rule that moves a link needs a new version in rules.json and history.json, naming its questions")
                    .isEqualTo(verdict);
        }
    }

    private static boolean concerns(Release release, Answers answers) {
        return release.questions().stream().anyMatch(answers::isAnswered);
    }

    @Test
    void hasLinksOfTodaysVersion() throws Exception {
        assertThat(IssuedLinks.issued())
                .filteredOn(line -> line.startsWith(rules.version() + ","))
                .hasSizeGreaterThan(200);
    }
}
