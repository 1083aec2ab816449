package advisor.practice.response;

import advisor.advice.Verdict;
import advisor.practice.database.Moments;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.Slug;
import advisor.practice.link.WrittenAnswers;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The responses. Every method throws Spring's {@code DataAccessException} if the database cannot be reached. */
@Component
public class ResponseStore {

    private static final String MATCHING = " where link_id = :link"
            + " and (:verdict = '' or coalesce(verdict, '" + InboxFilter.NO_VERDICT + "') = :verdict)"
            + " and (:state = '' or state = :state) and received >= :since"
            + " and (lower(name) like :text escape '!' or lower(company) like :text escape '!'"
            + " or lower(email) like :text escape '!' or lower(note) like :text escape '!')";

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final List<Announcement> announcements;
    private final Retention retention;
    private final Clock clock;

    /** The responses in this database. */
    public ResponseStore(
            JdbcClient database,
            TransactionOperations transactions,
            List<Announcement> announcements,
            Retention retention,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.announcements = List.copyOf(announcements);
        this.retention = retention;
        this.clock = clock;
    }

    /**
     * Stores what a prospect sent, once for each key, and tells whoever wants to know.
     *
     * @param key of the prospect: it stands in the form, so that sending twice stores once, and later deletes it again
     */
    public Receipt store(Link link, Sent sent, Token key) {
        return Objects.requireNonNull(transactions.execute(status -> {
            boolean fresh = insert(link, sent, key);
            Response stored = sent(key).orElseThrow();
            if (fresh) {
                announcements.forEach(announcement -> announcement.announce(link, stored));
            }
            return new Receipt(stored, fresh);
        }));
    }

    private boolean insert(Link link, Sent sent, Token key) {
        Verdict verdict = sent.verdict();
        Instant now = clock.instant();
        return database.sql("insert into response (id, link_id, key_hash, received, kept_until, answers,"
                                + " prefilled, rules, verdict, settled, name, company, email, note, label)"
                                + " values (:id, :link, :hash,"
                                + " :now, :until, :answers, :prefilled, :rules, :verdict, :settled, :name,"
                                + " :company, :email, :note, :label)"
                                + " on conflict do nothing")
                        .param("id", UUID.randomUUID())
                        .param("link", link.id())
                        .param("hash", key.hash())
                        .param("now", Moments.written(now))
                        .param("until", Moments.written(retention.until(now)))
                        .param("answers", WrittenAnswers.write(sent.answers()))
                        .param("prefilled", WrittenAnswers.write(link.content().prefilled()))
                        .param("rules", sent.rules())
                        .param("verdict", verdict == null ? null : verdict.id())
                        .param("settled", sent.settled())
                        .param("name", sent.sender().name())
                        .param("company", sent.sender().company())
                        .param("email", sent.sender().email())
                        .param("note", sent.sender().note())
                        .param("label", sent.label())
                        .update()
                == 1;
    }

    /** What was sent with this key, if it is still there. */
    public Optional<Response> sent(Token key) {
        return database.sql("select * from response where key_hash = :hash")
                .param("hash", key.hash())
                .query((row, number) -> new Kept(ResponseRow.read(row, number), row.getString("key_hash")))
                .optional()
                .filter(kept -> key.has(kept.hash()))
                .map(Kept::response);
    }

    /** The slug of the link that a response was sent to, open or closed; empty if both were deleted meanwhile. */
    public Optional<Slug> recipient(Response response) {
        return database.sql("select slug from link where id = :id")
                .param("id", response.link())
                .query((row, number) -> new Slug(row.getString("slug")))
                .optional();
    }

    /** Deletes what was sent with this key; whether there was anything. */
    public boolean retract(Token key) {
        return database.sql("delete from response where key_hash = :hash")
                        .param("hash", key.hash())
                        .update()
                == 1;
    }

    /** One response to a link. */
    public Optional<Response> find(Link link, UUID id) {
        return database.sql("select * from response where link_id = :link and id = :id")
                .param("link", link.id())
                .param("id", id)
                .query(ResponseRow::read)
                .optional();
    }

    /**
     * The responses to a link, newest first.
     *
     * @param skipped how many to leave out at the beginning
     * @param most how many at most
     */
    public List<Response> list(Link link, InboxFilter filter, long skipped, int most) {
        return matching(
                        link,
                        filter,
                        "select * from response" + MATCHING + " order by received desc, id limit :most offset :skipped")
                .param("most", most)
                .param("skipped", skipped)
                .query(ResponseRow::read)
                .list();
    }

    /** How many responses to a link there are. */
    public long count(Link link, InboxFilter filter) {
        return matching(link, filter, "select count(*) from response" + MATCHING)
                .query(Long.class)
                .single();
    }

    private StatementSpec matching(Link link, InboxFilter filter, String sql) {
        String text = filter.text().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
        return database.sql(sql)
                .param("link", link.id())
                .param("verdict", filter.verdict())
                .param("state", filter.state())
                .param("since", Moments.written(filter.since()))
                .param("text", "%" + text + "%");
    }

    /** Marks a response as read, or as not read. */
    public void mark(Link link, UUID id, boolean seen) {
        database.sql("update response set seen = :seen where link_id = :link and id = :id")
                .param("seen", seen ? Moments.written(clock.instant()) : null)
                .param("link", link.id())
                .param("id", id)
                .update();
    }

    /** Deletes a response to a link; whether there was one. */
    public boolean delete(Link link, UUID id) {
        return database.sql("delete from response where link_id = :link and id = :id")
                        .param("link", link.id())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Deletes every response to a link; how many there were. */
    public int deleteAll(Link link) {
        return database.sql("delete from response where link_id = :link")
                .param("link", link.id())
                .update();
    }

    /** Deletes every response that has been kept as long as it may be; how many there were. */
    public int deleteOld() {
        Instant now = clock.instant();
        return database.sql("delete from response where received < :before or kept_until < :now")
                .param("before", Moments.written(retention.before(now)))
                .param("now", Moments.written(now))
                .update();
    }

    private record Kept(Response response, String hash) {}
}
