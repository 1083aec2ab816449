package advisor.practice.webhook;

import java.util.Locale;

/**
 * How messages to a webhook are written.
 *
 * @param format their shape
 * @param language the language of their sentences, if they have any
 */
public record MessageForm(WebhookFormat format, Locale language) {

    /** What a webhook gets unless somebody chooses otherwise. */
    public static final MessageForm STANDARD = new MessageForm(WebhookFormat.STANDARD, Locale.ENGLISH);
}
