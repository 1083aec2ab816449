package advisor.advice;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far the answers still missing could change a verdict.
 *
 * @param settled whether no way to answer what is open changes the verdict
 * @param possible the verdicts that are left; null if there are too many ways to try them all
 * @param tried how many ways to answer what is open were tried; 0 if there are too many
 * @param open the open questions, those that tell most about the verdict first
 */
public record Certainty(boolean settled, @Nullable Set<Verdict> possible, int tried, List<Open> open) {

    /**
     * An open question: unanswered or unsure.
     *
     * @param question the question
     * @param couldChange whether its answer could change the verdict, alone or together with other open ones
     * @param turn an answer that changes the verdict alone; null if there is none
     * @param told how well its answer foretells the verdict, up to 1; 0 if that was not tried
     */
    public record Open(
            Question<?> question,
            boolean couldChange,
            @Nullable Turn turn,
            double told) {

        /** Whether the verdict is settled once this question is answered, however that is. */
        public boolean decides() {
            return couldChange && told == 1;
        }
    }

    /**
     * What one more answer leads to.
     *
     * @param answer the answer
     * @param verdict the verdict that it leads to
     */
    public record Turn(Answer<?> answer, Verdict verdict) {}

    /** The open question to answer first: the one that tells most about the verdict; empty if none can change it. */
    public Optional<Open> first() {
        return open.stream().filter(Open::couldChange).findFirst();
    }
}
