package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static advisor.questionnaire.Questionnaire.BUILDERS;
import static advisor.questionnaire.Questionnaire.SENSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Builders;
import advisor.questionnaire.YesOrNo;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who builds it, and whether data are sensitive: asked for what has to be said beside the advice, never for the advice. */
class QuestionsWithoutRuleTests {

    private final Advisor advisor = new Advisor(RuleBooks.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody builds it                        | problem=question&builders=nobody                        | BUILDER_NEEDED
            an agency builds it                     | problem=question&builders=outside-builder               | ''
            the bank's customers                    | problem=question&sensitive=yes                          | SENSITIVE_DATA
            nothing that a law protects             | problem=question&sensitive=no                           | ''
            no evidence, nobody to build, patients  | evidence=no&builders=nobody&sensitive=yes               | BUILDER_NEEDED SENSITIVE_DATA EXPERIMENT_FIRST
            too early to say                        | builders=nobody&sensitive=yes                           | ''
            not sure of either                      | problem=function&builders=unsure&sensitive=unsure       | ''
            """)
    void bringMentions(String company, String query, String mentions) {
        assertThat(advisor.advise(answers(query)).mentions().stream().map(Enum::name))
                .containsExactly(mentions.isEmpty() ? new String[0] : mentions.split(" "));
    }

    @Test
    @Tag("walk")
    void neverChangeAVerdict() {
        int[] tried = {0};
        Outcomes outcomes =
                new Outcomes(advisor, new Alternatives(RuleBooks.shipped().thresholds()));
        outcomes.each((index, answers) -> variants(answers).forEach(variant -> {
            tried[0]++;
            if (advisor.verdict(variant) != outcomes.verdict(index)) {
                assertThat(advisor.verdict(variant)).as("%s", variant).isEqualTo(outcomes.verdict(index));
            }
        }));
        assertThat(tried[0]).isGreaterThan(5 * outcomes.size());
    }

    private static Stream<Answers> variants(Answers answers) {
        return Stream.concat(
                Stream.of(Builders.values()).map(builders -> answers.with(BUILDERS, builders)),
                Stream.of(YesOrNo.values())
                        .flatMap(sensitive -> Stream.of(
                                answers.with(SENSITIVE, sensitive),
                                answers.with(SENSITIVE, sensitive).with(BUILDERS, Builders.NOBODY))));
    }
}
