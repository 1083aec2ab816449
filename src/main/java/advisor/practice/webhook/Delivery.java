package advisor.practice.webhook;

import advisor.outbound.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a webhook, as far as it has got.
 *
 * @param id its id, which the receiver does not see
 * @param response the response that it announces; null for a test
 * @param created when it was put in line
 * @param state what has become of it
 * @param attempts how many attempts there were, with one under way
 * @param next when it is tried again; null unless it waits
 * @param attempted when the last attempt ended; null if none has
 * @param last how the last attempt ended; null if none has
 */
public record Delivery(
        UUID id,
        @Nullable UUID response,
        Instant created,
        DeliveryState state,
        int attempts,
        @Nullable Instant next,
        @Nullable Instant attempted,
        @Nullable Outcome last) {}
