package advisor.practice;

import advisor.practice.database.Token;
import advisor.practice.link.Label;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Recoveries;
import advisor.practice.link.RecoveryCode;
import advisor.practice.link.Slug;
import advisor.practice.link.Variant;
import advisor.practice.link.VariantStore;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.practice.response.ResponseStore;
import advisor.practice.webhook.MessageForm;
import advisor.practice.webhook.Webhook;
import advisor.practice.webhook.WebhookSecret;
import advisor.practice.webhook.WebhookStore;
import advisor.questionnaire.Answers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/**
 * A consultant who uses all there is, with one response.
 *
 * @param manage of her private address
 * @param link what she shares, with the variant {@code acme}
 * @param reader of her read-only address
 * @param code gets her a new private address
 * @param jane who has asked for mails
 * @param response what a prospect sent, of which a webhook is told
 * @param sent of the prospect's own copy
 */
public record Practiced(
        Token manage, Link link, Token reader, RecoveryCode code, Subscriber jane, UUID response, Token sent) {

    /** A new one, in the database of a site that runs. */
    public static Practiced on(BeanFactory site) {
        LinkStore links = site.getBean(LinkStore.class);
        Token manage = Token.random();
        links.create(Slug.random(), Practice.content(), manage);
        Link link = links.managed(manage).orElseThrow();
        Token reader = Token.random();
        links.rotateReader(link, reader);
        RecoveryCode code = RecoveryCode.of(Token.random());
        site.getBean(Recoveries.class).setRecovery(link, code);
        site.getBean(WebhookStore.class)
                .add(link, new Webhook("https://93.184.216.34/hook", WebhookSecret.random(), MessageForm.STANDARD));
        site.getBean(VariantStore.class).add(link, List.of(new Variant(new Label("acme"), "Acme", Answers.none())));
        SubscriberStore subscribers = site.getBean(SubscriberStore.class);
        subscribers.add(link, "jane@example.org", "https://example.org", Locale.ENGLISH, true);
        Token sent = Token.random();
        UUID response = site.getBean(ResponseStore.class)
                .store(link, Practice.sent("Ada"), sent)
                .response()
                .id();
        return new Practiced(manage, link, reader, code, subscribers.list(link).get(0), response, sent);
    }

    /** An address below her private one. */
    public String at(String below) {
        return "/links/manage/" + manage.secret() + below;
    }
}
