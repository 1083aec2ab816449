package advisor.practice.webhook;

import advisor.practice.database.Moments;
import advisor.practice.dispatch.InLine;
import advisor.practice.link.Link;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What became of the messages to webhooks. Every method throws {@code DataAccessException} without a database. */
@Component
public class DeliveryStore {

    /** Under the id that the message has. */
    private static final String NOW = "update delivery set state = :waiting, failures = 0, due = :now";

    /** One that is due already, or under way, is left alone. */
    private static final String UNSENT =
            " where link_id = :link and (state = :dead or state = :waiting and due > :now)";

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliveryStore(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The deliveries to a link's webhook, newest first, at most this many. */
    public List<Delivery> list(Link link, int most) {
        return database.sql(
                        "select * from delivery where link_id = :link order by created desc, id fetch first :most rows only")
                .param("link", link.id())
                .param("most", most)
                .query(DeliveryRow::read)
                .list();
    }

    /** How many responses to a link were announced in vain and given up. */
    public long dead(Link link) {
        return database.sql("select count(*) from delivery"
                        + " where link_id = :link and state = :dead and response_id is not null")
                .param("link", link.id())
                .param("dead", DeliveryState.DEAD.id())
                .query(Long.class)
                .single();
    }

    /** How many responses to a link were not announced yet: given up, or to be tried later. */
    public long unsent(Link link) {
        return unsent("select count(*) from delivery" + UNSENT + " and response_id is not null", link)
                .query(Long.class)
                .single();
    }

    /** Sends a message now that was given up or is to be tried later; whether there was one. */
    public boolean resend(Link link, UUID id) {
        return woken(unsent(NOW + UNSENT + " and id = :id", link).param("id", id)) == 1;
    }

    /** Sends every response now that was not announced yet; how many there were. */
    public int resendAll(Link link) {
        return woken(unsent(NOW + UNSENT + " and response_id is not null", link));
    }

    /**
     * Writes what announces responses and has not arrived anew, under the id that it has.
     *
     * @param message the message about a response, in JSON; empty if there is no such response any more
     */
    public void rewrite(Link link, Function<UUID, Optional<String>> message) {
        String those = " where link_id = :link and response_id is not null and state <> :delivered";
        List<UUID> responses = database.sql("select response_id from delivery" + those)
                .param("link", link.id())
                .param("delivered", DeliveryState.DELIVERED.id())
                .query(UUID.class)
                .list();
        for (UUID response : responses) {
            message.apply(response)
                    .ifPresent(body -> database.sql(
                                    "update delivery set body = :body" + those + " and response_id = :response")
                            .param("body", body)
                            .param("link", link.id())
                            .param("delivered", DeliveryState.DELIVERED.id())
                            .param("response", response)
                            .update());
        }
    }

    private StatementSpec unsent(String sql, Link link) {
        return database.sql(sql)
                .param("waiting", DeliveryState.WAITING.id())
                .param("dead", DeliveryState.DEAD.id())
                .param("now", Moments.written(clock.instant()))
                .param("link", link.id());
    }

    private int woken(StatementSpec update) {
        int woken = update.update();
        if (woken > 0) {
            events.publishEvent(new InLine());
        }
        return woken;
    }
}
