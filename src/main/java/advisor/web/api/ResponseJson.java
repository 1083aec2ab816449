package advisor.web.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as JSON, in an inbox and in a message to a webhook alike.
 *
 * @param label the label of the variant of the link that it came by; null if by the link itself
 * @param verdict the verdict; null if it was too early for one
 */
record ResponseJson(
        UUID id,
        String link,
        @Nullable String label,
        Instant received,
        Map<String, Object> answers,
        List<String> changed,
        @Nullable String verdict,
        boolean settled,
        String rulebook,
        Sender sender,
        String advice) {

    /** What the prospect said about themselves; each may be empty. */
    record Sender(String name, String company, String email, String note) {}
}
