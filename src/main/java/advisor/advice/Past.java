package advisor.advice;

import static advisor.questionnaire.Questionnaire.EXPERIENCE;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.PROBLEM;
import static advisor.questionnaire.Questionnaire.SHELVED_STRATEGY;
import static advisor.questionnaire.Questionnaire.STAGE;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Question;
import advisor.questionnaire.Stage;
import advisor.questionnaire.YesOrNo;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cannot happen any more. */
final class Past {

    private Past() {}

    /** Whether an answer could only come true by undoing the past, or is a stop that the company has passed. */
    static boolean isOver(Answer<?> answer, Answers answers) {
        return !answers.isOpen(answer.question()) && (isStop(answer) || isUndone(answer, answers));
    }

    private static boolean isStop(Answer<?> answer) {
        return Stream.of(Stop.values())
                .anyMatch(stop ->
                        stop.questions().contains(answer.question()) && stop.applies(answer.in(Answers.none())));
    }

    private static boolean isUndone(Answer<?> answer, Answers answers) {
        Question<?> question = answer.question();
        boolean done = question == SHELVED_STRATEGY || question == EXPERIENCE;
        return (done && Objects.equals(answers.get(question), YesOrNo.YES))
                || (question == PROBLEM && answer.value() == Problem.UNDEFINED)
                || (question == MONTHLY_AI_SPEND && answer.value().equals(0))
                || (answer.value() instanceof Stage stage && isBefore(stage, answers.get(STAGE)));
    }

    private static boolean isBefore(Stage stage, @Nullable Stage now) {
        return now != null && stage.compareTo(now) < 0;
    }
}
