package advisor.web.webhook;

import advisor.practice.webhook.WebhookFormat;
import advisor.practice.webhook.WebhookSecret;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as its form was sent.
 *
 * @param url what was typed
 * @param format the id of the format that was chosen
 * @param secret what was copied; null if there was a webhook already, or it got lost on the way
 */
record TypedWebhook(String url, String format, @Nullable WebhookSecret secret) {

    /** The format, if there is one of this id. */
    Optional<WebhookFormat> known() {
        return WebhookFormat.named(format);
    }
}
