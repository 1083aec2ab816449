package advisor.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as JSON, in an inbox and in a message to a webhook alike.
 *
 * @param id its id, the same in every message about it
 * @param link the slug of the link that it came by
 * @param received when it was received
 * @param answers the answers by question; a number as a number
 * @param changed the questions that the link had filled in and the prospect answered otherwise
 * @param verdict the verdict; null if it was too early for one
 * @param settled whether no open question could change it
 * @param rulebook the version of the rule book that the advice was given under
 * @param sender what the prospect said about themselves
 * @param advice the address of the advice on these answers
 */
record ResponseJson(
        UUID id,
        String link,
        Instant received,
        Map<String, Object> answers,
        List<String> changed,
        @Nullable String verdict,
        boolean settled,
        String rulebook,
        Sender sender,
        String advice) {

    /** What the prospect said about themselves; each may be empty. */
    record Sender(String name, String email, String note) {}
}
