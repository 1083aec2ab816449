package advisor.web.webhook;

import advisor.outbound.Destinations;
import advisor.outbound.Hosts;
import advisor.practice.webhook.Webhook;
import advisor.practice.webhook.WebhookFormat;
import advisor.practice.webhook.WebhookSecret;
import advisor.practice.webhook.WebhookStore;
import advisor.web.language.Words;
import advisor.web.limit.LimitExceededException;
import advisor.web.manage.ManageHead;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Problem;
import advisor.web.page.Shown;
import advisor.web.page.TypedField;
import advisor.web.webhook.WebhookPage.Existing;
import advisor.web.webhook.WebhookPage.Format;
import advisor.web.webhook.WebhookPage.Formats;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the pages about a link's webhook. A secret is made when its form is shown, and shown no more once stored. */
@Component
class WebhookPages {

    /** The id of what shows a secret. */
    private static final String SECRET = "#secret";

    private static final String URL = "#url";

    private final WebhookStore webhooks;
    private final Destinations destinations;
    private final ManageHeads heads;
    private final DeliveryViews deliveries;
    private final Words words;

    WebhookPages(
            WebhookStore webhooks,
            Destinations destinations,
            ManageHeads heads,
            DeliveryViews deliveries,
            Words words) {
        this.webhooks = webhooks;
        this.destinations = destinations;
        this.heads = heads;
        this.deliveries = deliveries;
        this.words = words;
    }

    /**
     * The page as it is found.
     *
     * @param news what the step before has done
     */
    WebhookPage fresh(ManagedLink managed, Optional<ManageNews> news) {
        Webhook webhook = webhooks.find(managed.link()).orElse(null);
        return page(managed, news, webhook, stored(webhook), null, null);
    }

    private static TypedWebhook stored(@Nullable Webhook webhook) {
        return webhook == null
                ? new TypedWebhook("", WebhookFormat.STANDARD.id(), null)
                : new TypedWebhook(webhook.url(), webhook.form().format().id(), null);
    }

    /**
     * The page for somebody who made a mistake; the secret that was shown stays.
     *
     * @param error what is wrong with the address; null if nothing is
     */
    WebhookPage wrong(ManagedLink managed, TypedWebhook typed, @Nullable String error) {
        Webhook webhook = webhooks.find(managed.link()).orElse(null);
        return page(managed, Optional.empty(), webhook, typed, error, null);
    }

    /** The page for somebody whose form came without a secret, because there was a webhook when it was shown. */
    WebhookPage withoutSecret(ManagedLink managed, TypedWebhook typed) {
        return page(managed, Optional.empty(), null, typed, null, gone());
    }

    /** The page for somebody who has to wait before trying it; what was typed stays, and so does the secret. */
    WebhookPage delayed(ManagedLink managed, TypedWebhook typed, LimitExceededException tooOften) {
        Webhook webhook = webhooks.find(managed.link()).orElse(null);
        Problem wait = new Problem(tooOften.text(words), URL);
        return page(managed, Optional.empty(), webhook, typed, null, wait);
    }

    private Problem gone() {
        return new Problem(words.text("webhook.mistake.secret"), SECRET);
    }

    private WebhookPage page(
            ManagedLink managed,
            Optional<ManageNews> news,
            @Nullable Webhook webhook,
            TypedWebhook typed,
            @Nullable String error,
            @Nullable Problem besides) {
        ManageHead head = heads.head(managed, ManagePart.WEBHOOK, news);
        TypedField url = new TypedField(
                "url",
                "text",
                "off",
                words.text("webhook.url"),
                words.text(destinations.isPlainTaken() ? "webhook.url.hint.http" : "webhook.url.hint"),
                Shown.line(typed.url()),
                0,
                error);
        Formats formats = formats(typed);
        List<Problem> problems = Optional.ofNullable(besides).or(url::problem).or(formats::problem).stream()
                .toList();
        return new WebhookPage(
                head,
                problems,
                url,
                formats,
                address(managed, ""),
                webhook == null ? shown(typed.secret()) : null,
                webhook == null ? null : existing(managed, webhook));
    }

    private Formats formats(TypedWebhook typed) {
        List<Format> all = Stream.of(WebhookFormat.values())
                .map(format -> new Format(
                        format.id(),
                        words.name("webhook.format.", format),
                        words.text("webhook.format." + format.id() + ".hint"),
                        format.id().equals(typed.format())))
                .toList();
        return new Formats(all, typed.known().isPresent() ? null : words.text("webhook.mistake.format"));
    }

    private Existing existing(ManagedLink managed, Webhook webhook) {
        return new Existing(
                Objects.requireNonNull(Hosts.name(URI.create(webhook.url()))),
                webhook.form().format(),
                address(managed, "/secret"),
                address(managed, "/test"),
                address(managed, "/remove"),
                deliveries.last(managed),
                deliveries.unsent(managed));
    }

    /** Another secret for the webhook that there is. */
    SecretPage another(ManagedLink managed) {
        return another(managed, List.of());
    }

    /** The same for somebody whose form came without the one that it showed. */
    SecretPage anotherInstead(ManagedLink managed) {
        return another(managed, List.of(gone()));
    }

    private SecretPage another(ManagedLink managed, List<Problem> problems) {
        ManageHead head = heads.head(managed, ManagePart.WEBHOOK);
        return new SecretPage(
                head, problems, WebhookSecret.random(), address(managed, "/secret"), address(managed, ""));
    }

    private static WebhookSecret shown(@Nullable WebhookSecret before) {
        return before == null ? WebhookSecret.random() : before;
    }

    private static String address(ManagedLink managed, String below) {
        return managed.address(ManagePart.WEBHOOK.path() + below);
    }
}
