package advisor.advice;

import advisor.advice.Certainty.Open;
import advisor.advice.Certainty.Turn;
import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out how certain a verdict is, by trying every way to answer what is open. */
public final class Certainties {

    /** How many ways are tried at most. */
    static final int MOST = 100_000;

    private final Advisor advisor;
    private final Alternatives alternatives;
    private final Outcomes outcomes;

    /** The certainty of this advisor's verdicts. */
    public Certainties(Advisor advisor, Alternatives alternatives, Outcomes outcomes) {
        this.advisor = advisor;
        this.alternatives = alternatives;
        this.outcomes = outcomes;
    }

    /** Whether no way to answer what is open changes the verdict; false if there are too many ways to try. */
    public boolean isSettled(Answers answers) {
        Verdict verdict = advisor.advise(answers).verdict();
        Completions completions = outcomes.completing(answers);
        return verdict != null && completions.count() <= MOST && completions.areAll(verdict);
    }

    /** The certainty of the verdict that these answers get. */
    public Certainty certainty(Answers answers) {
        Verdict verdict = advisor.advise(answers).verdict();
        Completions completions = outcomes.completing(answers);
        if (completions.count() > MOST) {
            return new Certainty(false, null, 0, open(answers, question -> untried(question, answers, verdict)));
        }
        Tally tally = completions.tally();
        Set<Verdict> possible = tally.possible();
        return possible.size() == 1
                ? new Certainty(
                        possible.contains(verdict), possible, completions.count(), open(answers, Certainties::idle))
                : new Certainty(
                        false,
                        possible,
                        completions.count(),
                        open(answers, question -> tried(question, answers, verdict, completions, tally)));
    }

    private static List<Open> open(Answers answers, Function<Question<?>, Open> open) {
        return Questionnaire.path(answers).stream()
                .filter(answers::isOpen)
                .map(open)
                .sorted(Comparator.comparing(Open::couldChange)
                        .thenComparing(Open::told)
                        .reversed())
                .toList();
    }

    private static Open idle(Question<?> question) {
        return new Open(question, false, null, 0);
    }

    private Open untried(Question<?> question, Answers answers, @Nullable Verdict verdict) {
        boolean ruled = alternatives.questions().contains(question);
        return ruled ? new Open(question, true, turn(question, answers, verdict), 0) : idle(question);
    }

    private Open tried(
            Question<?> question, Answers answers, @Nullable Verdict verdict, Completions completions, Tally tally) {
        return alternatives.questions().contains(question) && completions.dependOn(question)
                ? new Open(question, true, turn(question, answers, verdict), completions.told(question, tally))
                : idle(question);
    }

    /** The first answer, in the order in which they are offered, that changes the verdict alone. */
    private @Nullable Turn turn(Question<?> question, Answers answers, @Nullable Verdict verdict) {
        for (Answer<?> alternative : alternatives.of(question)) {
            Verdict changed = advisor.advise(alternative.in(answers).onPath()).verdict();
            if (changed != null && changed != verdict) {
                return new Turn(alternative, changed);
            }
        }
        return null;
    }
}
