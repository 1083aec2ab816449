package advisor.practice.mail;

import advisor.outbound.Letter;
import advisor.practice.database.Moments;
import advisor.practice.dispatch.InLine;
import advisor.practice.link.Link;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts e-mails where the dispatcher finds them. Its methods throw {@code DataAccessException} without a database. */
@Component
public class Mailbox {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** The mails that wait in this database. */
    public Mailbox(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a letter to a subscriber has not been sent yet. */
    public boolean isWaiting(Subscriber subscriber) {
        return database.sql("select count(*) from mail where subscriber_id = :subscriber")
                        .param("subscriber", subscriber.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Has a letter sent; in the transaction of whoever calls, so that neither is lost.
     *
     * @param link the link that it is about: it is not sent once that is deleted
     * @param subscriber whom it tells; null if it goes to somebody else
     * @param response what it tells of: it is not sent once that is deleted; null if it tells of none
     */
    public void put(Link link, @Nullable Subscriber subscriber, @Nullable UUID response, Letter letter) {
        database.sql("insert into mail (id, link_id, subscriber_id, response_id, recipient, subject, text, language,"
                        + " stop, sending, attempts, failures, unsure, due) values (:id, :link, :subscriber,"
                        + " :response, :recipient, :subject, :text, :language, :stop, false, 0, 0, 0, :now)")
                .param("id", letter.id())
                .param("link", link.id())
                .param("subscriber", subscriber == null ? null : subscriber.id())
                .param("response", response)
                .param("recipient", letter.to())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("language", letter.language().toLanguageTag())
                .param("stop", letter.stop())
                .param("now", Moments.written(clock.instant()))
                .update();
        events.publishEvent(new InLine());
    }
}
