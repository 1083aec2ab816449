package advisor.advice;

import static advisor.questionnaire.Questionnaire.EXPERIENCE;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.PRACTICES;
import static advisor.questionnaire.Questionnaire.PROBLEM;
import static advisor.questionnaire.Questionnaire.SHELVED_STRATEGY;
import static advisor.questionnaire.Questionnaire.STAGE;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Question;
import advisor.questionnaire.Stage;
import advisor.questionnaire.YesOrNo;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the single changes that lead to another verdict, the nearest first. */
public final class Changes {

    private static final int MOST = 3;

    private final Advisor advisor;
    private final Alternatives alternatives;

    /** The changes of this advisor's verdicts. */
    public Changes(Advisor advisor, Alternatives alternatives) {
        this.advisor = advisor;
        this.alternatives = alternatives;
    }

    /**
     * At most three changes of one answer each that lead to another verdict; none while it is too early for a verdict.
     * Answers that are known come before open ones, few steps before many. What cannot happen any more is left out: the
     * past undone, or a stop that has been passed.
     */
    public List<Change> changes(Answers answers) {
        Verdict verdict = advisor.advise(answers).verdict();
        if (verdict == null) {
            return List.of();
        }
        return alternatives.questions().stream()
                .flatMap(question -> nearest(question, answers, verdict).stream())
                .sorted(Comparator.comparing((Near near) -> answers.isOpen(near.question()))
                        .thenComparing(Near::steps))
                .limit(MOST)
                .map(Near::change)
                .toList();
    }

    private Optional<Near> nearest(Question<?> question, Answers answers, Verdict verdict) {
        List<Answer<?>> choices = alternatives.of(question, answers);
        int from = indexOf(answers, choices);
        return IntStream.range(0, choices.size())
                .mapToObj(to -> near(choices.get(to), steps(question, from, to), answers))
                .flatMap(Optional::stream)
                .filter(near -> near.change().verdict() != verdict)
                .min(Comparator.comparing(Near::steps));
    }

    /** The choice that the rules cannot tell from the answer given; -1 if there is none. */
    private int indexOf(Answers answers, List<Answer<?>> choices) {
        Answers typical = alternatives.typical(answers);
        return IntStream.range(0, choices.size())
                .filter(choice ->
                        alternatives.typical(choices.get(choice).in(answers)).equals(typical))
                .findFirst()
                .orElse(-1);
    }

    private Optional<Near> near(Answer<?> answer, int steps, Answers answers) {
        Answers changed = answer.in(answers).onPath();
        Advice advice = advisor.advise(changed);
        return advice.verdict() == null || isOver(answer, answers, advice)
                ? Optional.empty()
                : Optional.of(new Near(answer.question(), steps, new Change(answer, changed, advice.verdict())));
    }

    /** Whether an answer could only come true by undoing the past, or is a stop that the company has passed. */
    private static boolean isOver(Answer<?> answer, Answers answers, Advice advice) {
        Question<?> question = answer.question();
        boolean stopped =
                advice.deciding() instanceof Stop stop && stop.questions().contains(question);
        boolean undone = question == SHELVED_STRATEGY || question == EXPERIENCE;
        return (stopped && !answers.isOpen(question))
                || (question == PROBLEM && answer.value() == Problem.UNDEFINED && !answers.isOpen(PROBLEM))
                || (question == MONTHLY_AI_SPEND && answer.value().equals(0) && !answers.isOpen(MONTHLY_AI_SPEND))
                || (undone && Objects.equals(answers.get(question), YesOrNo.YES))
                || (answer.value() instanceof Stage stage && isBefore(stage, answers.get(STAGE)));
    }

    private static boolean isBefore(Stage stage, @Nullable Stage now) {
        return now != null && stage.compareTo(now) < 0;
    }

    /** How far one answer is from another: choices and bands stand in order, practices are begun or given up. */
    private static int steps(Question<?> question, int from, int to) {
        if (from < 0 || question == PROBLEM) {
            return 1;
        }
        return question == PRACTICES ? Integer.bitCount(from ^ to) : Math.abs(from - to);
    }

    private record Near(Question<?> question, int steps, Change change) {}
}
