package advisor.web.webhook;

import org.jspecify.annotations.Nullable;

/**
 * A message to a webhook, for its sender.
 *
 * @param response the briefing on the response that it announces; null for a test
 * @param last how the last attempt ended; null if none has
 * @param next when it is tried again; null if it is not
 * @param resend how to have it sent now; null unless it was given up or waits
 */
record DeliveryView(
        String name,
        @Nullable String response,
        String id,
        String state,
        int attempts,
        @Nullable String last,
        @Nullable String next,
        @Nullable Resend resend) {

    /**
     * A button that sends.
     *
     * @param address where it is sent to
     * @param label what it says
     */
    record Resend(String address, String label) {}
}
