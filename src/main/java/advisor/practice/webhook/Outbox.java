package advisor.practice.webhook;

import advisor.practice.database.Moments;
import advisor.practice.dispatch.InLine;
import advisor.practice.link.Link;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Puts messages for webhooks where the dispatcher finds them. */
@Component
public class Outbox {

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final WebhookStore webhooks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The messages that wait in this database. */
    public Outbox(
            JdbcClient database,
            TransactionOperations transactions,
            WebhookStore webhooks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Announces a response if its link has a webhook; in the transaction that stores it, so that neither is lost.
     *
     * @param message the message, in JSON, for a webhook that wants it in this form
     */
    public void announce(Link link, UUID response, Function<MessageForm, String> message) {
        webhooks.hold(link.id()).ifPresent(webhook -> put(link, response, message.apply(webhook.form())));
    }

    /**
     * Sends a test to a link's webhook, once and in place of the test before.
     *
     * @param message the message, in JSON, for a webhook that wants it in this form
     * @return whether there is a webhook to test
     */
    public boolean test(Link link, Function<MessageForm, String> message) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            Webhook webhook = webhooks.hold(link.id()).orElse(null);
            if (webhook == null) {
                return false;
            }
            database.sql("delete from delivery where link_id = :link and response_id is null")
                    .param("link", link.id())
                    .update();
            put(link, null, message.apply(webhook.form()));
            return true;
        }));
    }

    private void put(Link link, @Nullable UUID response, String body) {
        OffsetDateTime now = Moments.written(clock.instant());
        database.sql("insert into delivery (id, link_id, response_id, created, body, message_id, state, attempts,"
                        + " failures, due) values (:id, :link, :response, :now, :body, :message, :state, 0, 0, :now)")
                .param("id", UUID.randomUUID())
                .param("link", link.id())
                .param("response", response)
                .param("now", now)
                .param("body", body)
                .param("message", MessageId.random())
                .param("state", DeliveryState.WAITING.id())
                .update();
        events.publishEvent(new InLine());
    }
}
