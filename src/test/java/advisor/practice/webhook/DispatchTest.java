package advisor.practice.webhook;

import advisor.outbound.Courier;
import advisor.outbound.Ending;
import advisor.outbound.Outcome;
import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.dispatch.Dispatcher;
import advisor.practice.dispatch.Retries;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.ResponseStore;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with links, webhooks and dispatchers, for tests that send messages. */
abstract class DispatchTest {

    static final Outcome ACCEPTED = new Outcome(Ending.ACCEPTED, 200, null);
    static final Outcome REJECTED = new Outcome(Ending.REJECTED, 500, null);

    final MovableClock clock = new MovableClock();
    final DataSource source;
    final LinkStore links;
    final WebhookStore webhooks;
    final ResponseStore responses;
    final DeliveryStore deliveries;
    final Outbox outbox;

    DispatchTest(Database database) {
        this(database.migrated());
    }

    DispatchTest(DataSource source) {
        this.source = source;
        links = Practice.links(source, clock);
        webhooks = Practice.webhooks(source);
        responses = Practice.responses(source, clock);
        outbox = Practice.outbox(source, clock);
        deliveries = new DeliveryStore(JdbcClient.create(source), event -> {}, clock);
    }

    /** A new link with a webhook. */
    Link link(String url) {
        Token manage = Token.random();
        links.create(Slug.random(), Practice.content(), manage);
        Link link = links.managed(manage).orElseThrow();
        webhooks.add(link, new Webhook(url, WebhookSecret.random(), MessageForm.STANDARD));
        return link;
    }

    UUID respond(Link link) {
        return responses
                .store(link, Practice.sent("Ada"), Token.random())
                .response()
                .id();
    }

    static Claims claims(DataSource source, Clock clock) {
        return new Claims(
                JdbcClient.create(source),
                Practice.transactions(source),
                Practice.webhooks(source),
                new Retries(),
                clock);
    }

    static Dispatcher dispatcher(DataSource source, Clock clock, Courier courier) {
        return dispatcher(claims(source, clock), clock, courier);
    }

    static Dispatcher dispatcher(Claims claims, Clock clock, Courier courier) {
        return new Dispatcher(List.of(new WebhookLine(claims, courier, clock)), clock, true);
    }

    /** Sends what is due, and waits until that is done. */
    static void round(Dispatcher dispatcher) {
        dispatcher.start();
        dispatcher.look();
        dispatcher.stop();
    }

    Delivery delivery(Link link) {
        List<Delivery> all = deliveries.list(link, 10);
        return all.get(0);
    }
}
