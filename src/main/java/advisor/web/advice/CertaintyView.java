package advisor.web.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How certain the verdict is, in words.
 *
 * @param caveat what else has to be said; empty if nothing
 * @param first the question to answer next; null if none can change the verdict
 */
record CertaintyView(
        boolean settled,
        String text,
        String caveat,
        @Nullable AnswerLine first,
        String lead,
        List<Outcome> outcomes) {

    /** A verdict that a question can lead to. */
    record Outcome(String answers, String verdict) {}
}
