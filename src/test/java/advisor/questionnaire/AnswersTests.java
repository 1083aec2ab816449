package advisor.questionnaire;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a company has answered: counted, compared, shown. */
class AnswersTests {

    private static final String CLINIC = "evidence=yes&problem=function&headcount=60";

    @ParameterizedTest(name = "{0}: {1} answered")
    @CsvSource({"'', 0", "evidence=unsure, 1", "evidence=no, 1", "evidence=yes&stage=unsure&monthly-ai-spend=0, 3"})
    void areCountedWithThoseThatAreUnsure(String query, int answered) {
        assertThat(answers(query).answered()).isEqualTo(answered);
    }

    @ParameterizedTest(name = "the same as with {0}: {1}")
    @CsvSource({
        "evidence=yes&problem=function&headcount=60, true",
        "headcount=60&problem=function&evidence=yes, true",
        "evidence=yes&problem=function&headcount=61, false",
        "evidence=yes&problem=function, false",
        "evidence=yes&problem=function&headcount=unsure, false",
    })
    void areTheSameIfEveryAnswerIs(String query, boolean same) {
        assertThat(answers(query).equals(answers(CLINIC))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0}: {1} is shown as {2}")
    @CsvSource({"a clinic, headcount=60&evidence=yes, '{evidence=yes, headcount=60}'", "nobody yet, '', {}"})
    void areShownAsAnAddressWritesThem(String what, String query, String shown) {
        assertThat(answers(query)).hasToString(shown);
    }

    @ParameterizedTest(name = "headcount={0}: above 200 {1}, below 20 {2}")
    @CsvSource({"201, true, false", "200, false, false", "20, false, false", "19, false, true", "unsure, false, false"})
    void areComparedWithABoundOnlyIfKnown(String headcount, boolean above, boolean below) {
        Answers answers = answers("headcount=" + headcount);
        assertThat(answers.isAbove(Questionnaire.HEADCOUNT, 200)).isEqualTo(above);
        assertThat(answers.isBelow(Questionnaire.HEADCOUNT, 20)).isEqualTo(below);
    }
}
