package advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Addresses;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The companies of {@code cases.csv}: what they answer, what the article's text supports for them. */
class CompaniesTests {

    private final Advisor advisor = new Advisor(RuleBooks.shipped());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void everyCompanyGetsAnAcceptableVerdict(
            String id, String company, String answers, String expected, String acceptable) {
        assertThat(List.of(acceptable.split("\\|")))
                .as("%s %s (expected %s)", id, company, expected)
                .contains(verdict(answers));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void everyCompanyGetsExactlyTheExpectedVerdict(
            String id, String company, String answers, String expected, String acceptable) {
        assertThat(verdict(answers)).as("%s %s", id, company).isEqualTo(expected);
    }

    private String verdict(String answers) {
        return Objects.requireNonNull(advisor.advise(Addresses.answers(answers)).verdict())
                .id();
    }
}
