package advisor.practice.webhook;

import advisor.practice.database.Moments;
import advisor.practice.link.Link;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of the messages to webhooks. Every method throws {@code DataAccessException} without a database. */
@Component
public class DeliveryStore {

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

    /** Puts a message that was given up in line again; whether there was one. */
    public boolean resend(Link link, UUID id) {
        boolean waiting = database.sql("update delivery set state = :waiting, failures = 0, due = :now"
                                + " where link_id = :link and id = :id and state = :dead")
                        .param("waiting", DeliveryState.WAITING.id())
                        .param("now", Moments.written(clock.instant()))
                        .param("link", link.id())
                        .param("id", id)
                        .param("dead", DeliveryState.DEAD.id())
                        .update()
                == 1;
        if (waiting) {
            events.publishEvent(new InLine());
        }
        return waiting;
    }
}
