package advisor.questionnaire;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.Thorough;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Question 4 of about 11". */
class ProgressTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence         |                                                          | 1  | 16 | false
            timeline         | evidence=yes&problem=question&ownership=owner            | 4  | 15 | false
            stage            | ownership=owner                                          | 5  | 15 | false
            ai-role          | ownership=owner                                          | 6  | 14 | false
            ai-role          | ownership=owner&stage=building                           | 6  | 14 | false
            ai-role          | ownership=owner&stage=building&monthly-ai-spend=60       | 6  | 14 | true
            practices        | ownership=owner&stage=live                               | 10 | 14 | false
            headcount        | ownership=owner&stage=building                           | 10 | 14 | false
            monthly-ai-spend | ownership=owner&stage=building&headcount=60              | 11 | 14 | false
            monthly-ai-spend | ownership=owner&stage=building&monthly-ai-spend=60       | 11 | 14 | false
            governance       | ownership=owner&stage=building&monthly-ai-spend=60       | 12 | 14 | true
            headcount        | ownership=owner&stage=building&monthly-ai-spend=0        | 10 | 13 | true
            sensitive        |                                                          | 15 | 15 | true
            """)
    void countsTheQuestionsThatMayStillBeAsked(
            String id, @Nullable String query, int number, int total, boolean exact) {
        Question<?> question = Questionnaire.find(id).orElseThrow();
        assertThat(Progress.at(question, answers(query == null ? "" : query)))
                .isEqualTo(new Progress(number, total, exact));
    }

    @Test
    @Tag("walk")
    void onTheWayForwardTheNumberRisesByOneAndTheTotalShrinksUntilItIsExact() {
        Random random = new Random(11);
        for (int journey = 0; journey < Thorough.rounds(500); journey++) {
            walk(random);
        }
    }

    private static void walk(Random random) {
        Answers answers = Answers.none();
        Progress before = new Progress(0, Questionnaire.QUESTIONS.size(), false);
        for (Question<?> question : Questionnaire.QUESTIONS) {
            if (question.isAsked(answers)) {
                Progress now = Progress.at(question, answers);
                assertThat(now.number()).isEqualTo(before.number() + 1);
                assertThat(now.total()).isBetween(now.number(), before.total());
                assertThat(!before.exact() || now.equals(new Progress(now.number(), before.total(), true)))
                        .as("once exact, always the same: %s after %s", now, before)
                        .isTrue();
                before = now;
                answers = answered(question, answers, random);
            }
        }
        assertThat(before.total() - before.number())
                .as("questions left at the end")
                .isBetween(0, 1);
    }

    private static Answers answered(Question<?> question, Answers answers, Random random) {
        List<String> choices = question instanceof WholeNumber ? List.of("0", "5", "unsure", "") : question.choices();
        String choice = random.nextInt(4) == 0 ? "" : choices.get(random.nextInt(choices.size()));
        Map<String, List<String>> typed = new HashMap<>(Map.of(question.id(), List.of(choice)));
        Questionnaire.write(answers).forEach((id, value) -> typed.put(id, List.of(value)));
        return Questionnaire.read(typed).answers();
    }
}
