package advisor.web.api;

import java.time.Instant;

/** A message to a webhook, as Standard Webhooks has it. */
record MessageJson(String type, Instant timestamp, ResponseJson data) {

    /** A prospect sent a response. */
    static final String RESPONSE = "response.received";

    /** A consultant tries the webhook. */
    static final String TEST = "webhook.test";
}
