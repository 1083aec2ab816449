package advisor.web.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How certain the verdict is, in words.
 *
 * @param settled whether nothing that is open can change it
 * @param text how certain it is
 * @param caveat what else has to be said; empty if nothing
 * @param first the question to answer next; null if none can change the verdict
 * @param lead what that question can do
 * @param outcomes where each answer to it leads, if it decides
 */
record CertaintyView(
        boolean settled,
        String text,
        String caveat,
        @Nullable AnswerLine first,
        String lead,
        List<Outcome> outcomes) {

    /**
     * A verdict that a question can lead to.
     *
     * @param answers the answers that lead to it
     * @param verdict the verdict, in a few words
     */
    record Outcome(String answers, String verdict) {}
}
