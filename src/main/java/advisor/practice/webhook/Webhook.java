package advisor.practice.webhook;

/**
 * Where a link's responses are announced.
 *
 * @param url the address that each message is sent to
 * @param secret what each message is signed with
 * @param form how each message is written
 */
public record Webhook(String url, WebhookSecret secret, MessageForm form) {

    /** The most characters of an address. */
    public static final int LONGEST_URL = 2_000;
}
