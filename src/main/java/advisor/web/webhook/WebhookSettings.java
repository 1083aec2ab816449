package advisor.web.webhook;

import advisor.outbound.Destinations;
import advisor.practice.link.Link;
import advisor.practice.webhook.MessageForm;
import advisor.practice.webhook.Webhook;
import advisor.practice.webhook.WebhookFormat;
import advisor.practice.webhook.WebhookSecret;
import advisor.practice.webhook.WebhookStore;
import advisor.web.language.Languages;
import advisor.web.language.Words;
import advisor.web.limit.Limit;
import advisor.web.limit.RateLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Decides where a link's responses are announced. */
@Component
class WebhookSettings {

    private final WebhookStore webhooks;
    private final Destinations destinations;
    private final UnsentMessages unsent;
    private final DeliveryWords mistakes;
    private final RateLimits limits;
    private final Words words;
    private final TransactionOperations transactions;

    WebhookSettings(
            WebhookStore webhooks,
            Destinations destinations,
            UnsentMessages unsent,
            DeliveryWords mistakes,
            RateLimits limits,
            Words words,
            TransactionOperations transactions) {
        this.webhooks = webhooks;
        this.destinations = destinations;
        this.unsent = unsent;
        this.mistakes = mistakes;
        this.limits = limits;
        this.words = words;
        this.transactions = transactions;
    }

    /**
     * What is wrong with an address, and what to do about it; null if nothing is. Looks up its host.
     *
     * @throws LimitExceededException if the client has tried too many
     */
    @Nullable
    String mistake(String url) {
        if (url.isEmpty()) {
            return words.text("webhook.mistake.missing");
        }
        if (url.length() > Webhook.LONGEST_URL) {
            return words.text("webhook.mistake.too-long", Webhook.LONGEST_URL);
        }
        limits.count(Limit.WEBHOOKS_TRIED);
        return destinations.mistake(url).map(mistakes::mistake).orElse(null);
    }

    /**
     * Announces a link's responses here from now on, in the language of whoever asks for it where there are sentences.
     *
     * @param secret what its owner has copied; null if there was a webhook already
     * @return whether messages are signed with that; false if there is no secret, or another one
     */
    boolean save(Link link, String url, WebhookFormat format, @Nullable WebhookSecret secret) {
        return Boolean.TRUE.equals(transactions.execute(status -> saved(link, url, format, secret)));
    }

    private boolean saved(Link link, String url, WebhookFormat format, @Nullable WebhookSecret secret) {
        MessageForm form = new MessageForm(format, Languages.current());
        if (secret != null) {
            webhooks.add(link, new Webhook(url, secret, form));
        }
        webhooks.move(link, url);
        write(link, form);
        return webhooks.find(link)
                .filter(stored -> secret == null || stored.secret().equals(secret))
                .isPresent();
    }

    /** What has not arrived may be just what the receiver did not take in the form before. */
    private void write(Link link, MessageForm form) {
        boolean same =
                webhooks.find(link).map(Webhook::form).filter(form::equals).isPresent();
        if (!same) {
            webhooks.write(link, form);
            unsent.rewrite(link, form);
        }
    }
}
