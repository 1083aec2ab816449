package advisor.practice.webhook;

import java.time.Instant;

/**
 * A message that one node may send, once.
 *
 * @param delivery which delivery it belongs to, as it is without this attempt
 * @param lease until when nobody else takes it
 * @param messageId the message's id
 * @param webhook where it goes
 */
record Claim(Due delivery, Instant lease, String messageId, Webhook webhook) {

    /** The number of this attempt, from 1: nobody else has a claim of this number. */
    int attempt() {
        return delivery.attempts() + 1;
    }
}
