package advisor.practice.link;

import advisor.practice.database.Moments;
import advisor.practice.database.Token;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The links. Every method throws Spring's {@code DataAccessException} if the database cannot be reached. */
@Component
public class LinkStore {

    private static final String CONTENT = "name, line, contact, privacy_notice, accent, currency, project_low,"
            + " project_high, monthly, prefilled, origins, next_text, next_addresses";

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** The links in this database. */
    public LinkStore(JdbcClient database, TransactionOperations transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Creates a link.
     *
     * @param slug its name in the public address
     * @param manage the token of its private address
     * @return whether it was created; false if another link has, or had, that slug, or has that token
     */
    public boolean create(Slug slug, LinkContent content, Token manage) {
        return !isRetired(slug) && insert(slug, content, manage);
    }

    private boolean isRetired(Slug slug) {
        return database.sql("select count(*) from retired_slug where slug = :slug")
                        .param("slug", slug.text())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean insert(Slug slug, LinkContent content, Token manage) {
        return database.sql("insert into link (slug, manage_hash, version, created, opened, " + CONTENT + ") values"
                                + " (:slug, :hash, 1, :now, :today, :name, :line, :contact,"
                                + " :privacy_notice, :accent, :currency, :project_low, :project_high, :monthly, :prefilled, :origins,"
                                + " :next_text, :next_addresses)"
                                + " on conflict do nothing")
                        .params(LinkRow.of(content))
                        .param("slug", slug.text())
                        .param("hash", manage.hash())
                        .param("now", now())
                        .param("today", Moments.day(clock.instant()))
                        .update()
                == 1;
    }

    /** Every link, open or closed, in the order of the slugs. */
    public List<Link> all() {
        return database.sql("select * from link order by slug")
                .query(LinkRow::read)
                .list();
    }

    /** The link with this slug, open or closed. */
    public Optional<Link> find(Slug slug) {
        return database.sql("select * from link where slug = :slug")
                .param("slug", slug.text())
                .query(LinkRow::read)
                .optional();
    }

    /** The open link with this slug; empty for a closed one as for one that never was. */
    public Optional<Link> open(Slug slug) {
        return find(slug).filter(link -> !link.closed());
    }

    /** The link that this token manages, open or closed. */
    public Optional<Link> managed(Token manage) {
        return held("manage_hash", manage);
    }

    /** The link whose inbox this token reads, open or closed. */
    public Optional<Link> read(Token reader) {
        return held("read_hash", reader);
    }

    private Optional<Link> held(String column, Token token) {
        return database.sql("select * from link where " + column + " = :hash")
                .param("hash", token.hash())
                .query((row, number) -> new Held(LinkRow.read(row, number), row.getString(column)))
                .optional()
                .filter(held -> token.has(held.hash()))
                .map(Held::link);
    }

    /** Whether there is a token that reads its inbox. */
    public boolean isRead(Link link) {
        return database.sql("select count(*) from link where id = :id and read_hash is not null")
                        .param("id", link.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Changes what the consultant decided. */
    public void change(Link link, LinkContent content) {
        database.sql("update link set version = version + 1, name = :name, line = :line, contact = :contact,"
                        + " privacy_notice = :privacy_notice, accent = :accent, currency = :currency,"
                        + " project_low = :project_low, project_high = :project_high, monthly = :monthly,"
                        + " prefilled = :prefilled, origins = :origins, next_text = :next_text,"
                        + " next_addresses = :next_addresses where id = :id")
                .params(LinkRow.of(content))
                .param("id", link.id())
                .update();
    }

    /** Gives a link a new private address; the old one leads nowhere from now on. */
    public void rotate(Link link, Token manage) {
        database.sql("update link set manage_hash = :hash where id = :id")
                .param("hash", manage.hash())
                .param("id", link.id())
                .update();
    }

    /**
     * Gives a link another token that reads its inbox; the one before leads nowhere from now on.
     *
     * @param reader the token; null if none shall read it
     */
    public void rotateReader(Link link, @Nullable Token reader) {
        database.sql("update link set read_hash = :hash where id = :id")
                .param("hash", reader == null ? null : reader.hash())
                .param("id", link.id())
                .update();
    }

    /** Closes a link: it no longer shows who shares it and takes no responses. Those there are stay. */
    public void close(Link link) {
        database.sql("update link set version = version + 1, closed = :now where id = :id and closed is null")
                .param("now", now())
                .param("id", link.id())
                .update();
    }

    /** Opens a closed link again. */
    public void reopen(Link link) {
        database.sql("update link set version = version + 1, closed = null, idle = null where id = :id")
                .param("id", link.id())
                .update();
    }

    /** Deletes a link with every response to it. Nobody gets its slug: who was sent the address must not meet another. */
    public void delete(Link link) {
        transactions.executeWithoutResult(status -> {
            database.sql("insert into retired_slug (slug) values (:slug) on conflict do nothing")
                    .param("slug", link.slug().text())
                    .update();
            database.sql("delete from link where id = :id")
                    .param("id", link.id())
                    .update();
        });
    }

    private OffsetDateTime now() {
        return Moments.written(clock.instant());
    }

    private record Held(Link link, String hash) {}
}
