package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Answer;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers that the rules can tell apart, and those that they cannot. */
class AlternativesTests {

    private final Alternatives alternatives =
            new Alternatives(RuleBooks.shipped().thresholds());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            evidence         | yes no
            stage            | nothing-built designing building live
            monthly-ai-spend | 0 5000 5001
            practices        | none evals guardrails evals,guardrails
            headcount        | ''
            engineering-lead | ''
            """)
    void areTheAnswersThatTheRulesTellApart(String question, String expected) {
        assertThat(written(alternatives.of(question(question)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} counts as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            monthly-ai-spend=0                       | monthly-ai-spend=0
            monthly-ai-spend=1                       | monthly-ai-spend=5000
            monthly-ai-spend=5000                    | monthly-ai-spend=5000
            monthly-ai-spend=5001                    | monthly-ai-spend=5001
            monthly-ai-spend=100000000               | monthly-ai-spend=5001
            monthly-ai-spend=unsure                  | monthly-ai-spend=unsure
            stage=live&practices=tracing             | stage=live&practices=none
            stage=live&practices=evals,tracing       | stage=live&practices=evals
            stage=live&practices=unsure              | stage=live&practices=unsure
            evidence=yes&headcount=60                | evidence=yes&headcount=60
            """)
    void standForTheAnswersBetweenThem(String given, String typical) {
        assertThat(alternatives.typical(answers(given))).isEqualTo(answers(typical));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            tracing            | tracing evals,tracing tracing,guardrails evals,tracing,guardrails
            evals,human-review | human-review evals,human-review guardrails,human-review evals,guardrails,human-review
            unsure             | none evals guardrails evals,guardrails
            """)
    void keepThePracticesThatNoCriterionLooksAt(String practices, String expected) {
        List<Answer<?>> found = alternatives.of(Questionnaire.PRACTICES, answers("stage=live&practices=" + practices));
        assertThat(written(found)).isEqualTo(expected);
    }

    @Test
    void areOfEveryQuestionThatARuleLooksAt() {
        assertThat(Questionnaire.QUESTIONS)
                .filteredOn(question -> !alternatives.questions().contains(question))
                .containsExactly(
                        Questionnaire.ENGINEERING_LEAD,
                        Questionnaire.HEADCOUNT,
                        Questionnaire.BUILDERS,
                        Questionnaire.SENSITIVE);
    }

    private static Question<?> question(String id) {
        return Questionnaire.find(id).orElseThrow();
    }

    private static String written(List<Answer<?>> answers) {
        return answers.stream().map(Answer::written).collect(Collectors.joining(" "));
    }
}
