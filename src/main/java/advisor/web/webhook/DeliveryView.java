package advisor.web.webhook;

import org.jspecify.annotations.Nullable;

/**
 * A message to a webhook, for its sender.
 *
 * @param response the briefing on the response that it announces; null for a test
 * @param last how the last attempt ended; null if none has
 * @param next when it is tried again; null if it is not
 * @param resend where to have it sent again; null unless it was given up
 */
record DeliveryView(
        String name,
        @Nullable String response,
        String id,
        String state,
        int attempts,
        @Nullable String last,
        @Nullable String next,
        @Nullable String resend) {}
