package advisor.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer in which two companies differ. The answers to follow-up questions that only one of them is asked come and go
 * with it: whoever takes over "no AI spend" has nothing left to say about who watches it.
 *
 * @param questions the question, then the follow-ups that go with it
 * @param inFirst the first company with the second's answer here
 * @param inSecond the second company with the first's answer here
 * @param bearing whether it matters
 */
public record Difference(List<Question<?>> questions, Changed inFirst, Changed inSecond, Bearing bearing) {

    /**
     * A company with one answer of the other's.
     *
     * @param answers its answers then
     * @param verdict its verdict then; null if it is too early to say
     */
    public record Changed(Answers answers, @Nullable Verdict verdict) {}

    /** The questions that two companies answer differently, each with its follow-ups. Unsure is the same as no answer. */
    static List<List<Question<?>>> between(Answers first, Answers second) {
        Map<Question<?>, List<Question<?>>> differing = new LinkedHashMap<>();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            if (!Objects.equals(first.get(question), second.get(question))) {
                differing
                        .computeIfAbsent(leader(question, first, second), leader -> new ArrayList<>())
                        .add(question);
            }
        }
        return List.copyOf(differing.values());
    }

    /** The question that this one goes with: itself, unless it is a follow-up that only one of the two is asked. */
    private static Question<?> leader(Question<?> question, Answers first, Answers second) {
        return question.isAsked(first) == question.isAsked(second)
                ? question
                : question.dependsOn()
                        .<Question<?>>map(earlier -> leader(earlier, first, second))
                        .orElse(question);
    }
}
