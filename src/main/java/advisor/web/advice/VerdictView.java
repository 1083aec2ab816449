package advisor.web.advice;

import advisor.advice.Advice;
import advisor.advice.Decision;
import advisor.advice.Scorecard;
import advisor.advice.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The verdict in words.
 *
 * @param id the verdict's id; null while it is too early to say
 * @param title the verdict in a few words
 * @param axis where it stands between scope and seat
 * @param sentence the verdict with its condition
 * @param caveats what the verdict depends on besides
 * @param mentions what to add beside it
 * @param lost why what points the other way lost
 */
public record VerdictView(
        @Nullable String id,
        String title,
        Axis axis,
        String sentence,
        List<String> caveats,
        List<String> mentions,
        String lost) {

    /**
     * The verdict on the axis from scope to seat. Lengths are percent of the axis, from its middle.
     *
     * @param scopeLength what weighs for a scope; 0 where the weights did not decide
     * @param seatLength what weighs for a seat; 0 where the weights did not decide
     */
    record Axis(boolean scope, boolean seat, int scopeLength, int seatLength) {

        private static final int LONGEST = 44;
        private static final Set<Decision> WEIGHED = EnumSet.of(Decision.OUTWEIGHED, Decision.TIED);

        /** The axis of this advice: the heavier side reaches almost to its end, the other one is to scale with it. */
        static Axis of(Advice advice) {
            Verdict verdict = advice.verdict();
            Scorecard card = advice.card();
            int heavier = Math.max(card.consultant(), card.officer());
            boolean drawn = WEIGHED.contains(advice.decision()) && heavier > 0;
            return new Axis(
                    includes(verdict, Verdict.CONSULTANT),
                    includes(verdict, Verdict.OFFICER),
                    drawn ? card.consultant() * LONGEST / heavier : 0,
                    drawn ? card.officer() * LONGEST / heavier : 0);
        }

        private static boolean includes(@Nullable Verdict verdict, Verdict side) {
            return verdict == side || verdict == Verdict.CONSULTANT_THEN_OFFICER;
        }

        /** Whether a seat follows a scope. */
        public boolean sequence() {
            return scope && seat;
        }
    }
}
