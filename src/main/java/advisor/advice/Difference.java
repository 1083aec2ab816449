package advisor.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer in which companies differ. The answers to follow-up questions that only some of them are asked come and go
 * with it: whoever takes over "no AI spend" has nothing left to say about who watches it.
 *
 * @param questions the question, then the follow-ups that go with it
 * @param changed each company with each other answer, in the order of the companies
 * @param bearing whether it matters
 */
public record Difference(List<Question<?>> questions, List<Changed> changed, Bearing bearing) {

    /**
     * A company with one answer of another.
     *
     * @param side which company, from 0
     * @param other the first company that gives the answer
     * @param answers its answers then
     * @param verdict its verdict then; null if it is too early to say
     */
    public record Changed(
            int side, int other, Answers answers, @Nullable Verdict verdict) {}

    /** Of two companies, the first with the second's answer here. */
    public Changed inFirst() {
        return changed.get(0);
    }

    /** Of two companies, the second with the first's answer here. */
    public Changed inSecond() {
        return changed.get(1);
    }

    /** The questions that companies answer differently, each with its follow-ups. Unsure is the same as no answer. */
    static List<List<Question<?>>> between(List<Answers> sides) {
        Map<Question<?>, List<Question<?>>> differing = new LinkedHashMap<>();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            if (differ(sides, side -> Optional.ofNullable(side.get(question)))) {
                differing
                        .computeIfAbsent(leader(question, sides), leader -> new ArrayList<>())
                        .add(question);
            }
        }
        return List.copyOf(differing.values());
    }

    private static boolean differ(List<Answers> sides, Function<Answers, Object> trait) {
        return sides.stream().map(trait).distinct().count() > 1;
    }

    /** The question that this one goes with: itself, unless it is a follow-up that only some of them are asked. */
    private static Question<?> leader(Question<?> question, List<Answers> sides) {
        return differ(sides, question::isAsked)
                ? question.dependsOn()
                        .<Question<?>>map(earlier -> leader(earlier, sides))
                        .orElse(question)
                : question;
    }
}
