package advisor.advice;

import static advisor.questionnaire.Questionnaire.PRACTICES;
import static advisor.questionnaire.Questionnaire.PROBLEM;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        Verdict verdict = advisor.advise(changed).verdict();
        return verdict == null || Past.isOver(answer, answers)
                ? Optional.empty()
                : Optional.of(new Near(answer.question(), steps, new Change(answer, changed, verdict)));
    }

    /** How far one answer is from another: choices and bands stand in order, practices are begun or given up. */
    static int steps(Question<?> question, int from, int to) {
        if (from < 0 || question == PROBLEM) {
            return 1;
        }
        return question == PRACTICES ? Integer.bitCount(from ^ to) : Math.abs(from - to);
    }

    private record Near(Question<?> question, int steps, Change change) {}
}
