package advisor.practice.mail;

import advisor.practice.database.Moments;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.Slug;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Who is told by e-mail. Every method throws Spring's {@code DataAccessException} without a database. */
@Component
public class SubscriberStore {

    /** How long an address is kept that nobody confirms. */
    public static final Duration UNCONFIRMED = Duration.ofDays(7);

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Those in this database. */
    public SubscriberStore(JdbcClient database, TransactionOperations transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Those of a link, the first one first. */
    public List<Subscriber> list(Link link) {
        return database.sql("select * from subscriber where link_id = :link order by id")
                .param("link", link.id())
                .query(Subscriber::read)
                .list();
    }

    /** Whoever has this key. */
    public Optional<Subscriber> find(Token key) {
        return database.sql("select * from subscriber where secret = :key")
                .param("key", key.secret())
                .query(Subscriber::read)
                .optional();
    }

    /** The slug of the link that a subscriber is told of. */
    public Slug link(Subscriber subscriber) {
        return database.sql("select slug from link where id = :id")
                .param("id", subscriber.link())
                .query((row, number) -> new Slug(row.getString("slug")))
                .single();
    }

    /**
     * Adds an address to those of a link. One that is there already gets its mails like this from now on, and stays
     * confirmed if it is.
     *
     * @param site where the site is, such as {@code https://example.org}
     * @param complete whether its mails have in them what was sent
     * @return who has that address now; empty if the link has as many as it may have
     */
    public Optional<Subscriber> add(Link link, String address, String site, Locale language, boolean complete) {
        return Objects.requireNonNull(transactions.execute(status -> {
            database.sql("select id from link where id = :link for update")
                    .param("link", link.id())
                    .query(Long.class)
                    .optional();
            if (!change(link, address, language, complete) && list(link).size() < Subscriber.MOST) {
                insert(link, address, site, language, complete);
            }
            return list(link).stream()
                    .filter(subscriber -> subscriber.address().equals(address))
                    .findFirst();
        }));
    }

    private boolean change(Link link, String address, Locale language, boolean complete) {
        return database.sql("update subscriber set complete = :complete, language = :language, failed = null"
                                + " where link_id = :link and address = :address")
                        .param("complete", complete)
                        .param("language", language.toLanguageTag())
                        .param("link", link.id())
                        .param("address", address)
                        .update()
                == 1;
    }

    private void insert(Link link, String address, String site, Locale language, boolean complete) {
        database.sql("insert into subscriber (link_id, address, secret, site, language, complete, created, confirmed)"
                        + " values (:link, :address, :key, :site, :language, :complete, :now, false)")
                .param("link", link.id())
                .param("address", address)
                .param("key", Token.random().secret())
                .param("site", site)
                .param("language", language.toLanguageTag())
                .param("complete", complete)
                .param("now", Moments.written(clock.instant()))
                .update();
    }

    /** Whoever has this key wants to be told; whether there is somebody. */
    public boolean confirm(Token key) {
        return database.sql("update subscriber set confirmed = true where secret = :key")
                        .param("key", key.secret())
                        .update()
                == 1;
    }

    /** Forgets whoever has this key, and the mails that wait for them. */
    public void stop(Token key) {
        database.sql("delete from subscriber where secret = :key")
                .param("key", key.secret())
                .update();
    }

    /** Forgets one of a link's, and the mails that wait for it. */
    public void remove(Link link, long id) {
        database.sql("delete from subscriber where link_id = :link and id = :id")
                .param("link", link.id())
                .param("id", id)
                .update();
    }

    /** Forgets the addresses that nobody has confirmed in time; how many there were. */
    public int deleteUnconfirmed() {
        return database.sql("delete from subscriber where not confirmed and created < :before")
                .param("before", Moments.written(clock.instant().minus(UNCONFIRMED)))
                .update();
    }
}
