package advisor.practice.link;

import advisor.practice.database.Moments;
import advisor.practice.database.Token;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links. Every method throws Spring's {@code DataAccessException} if the database cannot be reached. */
@Component
public class LinkStore {

    private static final String CONTENT = "name, line, contact, privacy_notice, accent, currency, project_low,"
            + " project_high, monthly, prefilled, origins";

    private final JdbcClient database;
    private final Clock clock;

    /** The links in this database. */
    public LinkStore(JdbcClient database, Clock clock) {
        this.database = database;
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
                                + " :privacy_notice, :accent, :currency, :project_low, :project_high, :monthly, :prefilled, :origins)"
                                + " on conflict do nothing")
                        .params(LinkRow.of(content))
                        .param("slug", slug.text())
                        .param("hash", manage.hash())
                        .param("now", now())
                        .param("today", today())
                        .update()
                == 1;
    }

    /** The open link with this slug; empty for a closed one as for one that never was. */
    public Optional<Link> open(Slug slug) {
        return database.sql("select * from link where slug = :slug")
                .param("slug", slug.text())
                .query(LinkRow::read)
                .optional()
                .filter(link -> !link.closed());
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
        return has(link, "read_hash is not null", "");
    }

    /** Whether there is a code that recovers it. */
    public boolean isRecoverable(Link link) {
        return has(link, "recovery_hash is not null", "");
    }

    /** Whether this is the code that recovers it. */
    public boolean isRecoverableBy(Link link, RecoveryCode code) {
        return has(link, "recovery_hash = :hash", code.hash());
    }

    private boolean has(Link link, String condition, String hash) {
        return database.sql("select count(*) from link where id = :id and " + condition)
                        .param("id", link.id())
                        .param("hash", hash)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Changes what the consultant decided. */
    public void change(Link link, LinkContent content) {
        database.sql("update link set version = version + 1, name = :name, line = :line, contact = :contact,"
                        + " privacy_notice = :privacy_notice, accent = :accent, currency = :currency,"
                        + " project_low = :project_low, project_high = :project_high, monthly = :monthly,"
                        + " prefilled = :prefilled, origins = :origins where id = :id")
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

    /**
     * Gives a link a code that recovers it; the one before does nothing from now on.
     *
     * @return whether it has this one now; false if another link has it
     */
    public boolean setRecovery(Link link, RecoveryCode code) {
        return database.sql("update link set recovery_hash = :hash where id = :id"
                                + " and not exists (select 1 from link other where other.recovery_hash = :hash"
                                + " and other.id <> :id)")
                        .param("hash", code.hash())
                        .param("id", link.id())
                        .update()
                == 1;
    }

    /**
     * Takes a code for a new private address of a link, open or closed. Those before, the one to read only included, lead
     * nowhere from now on, and the code is used up. A wrong code takes as long as a wrong slug.
     *
     * @return whether there is a link of that slug with that code
     */
    public boolean recover(Slug slug, RecoveryCode code, Token manage) {
        return database.sql("update link set manage_hash = :manage, read_hash = null, recovery_hash = null"
                                + " where slug = :slug and recovery_hash = :code")
                        .param("manage", manage.hash())
                        .param("slug", slug.text())
                        .param("code", code.hash())
                        .update()
                == 1;
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
        database.sql("insert into retired_slug (slug) values (:slug) on conflict do nothing")
                .param("slug", link.slug().text())
                .update();
        database.sql("delete from link where id = :id").param("id", link.id()).update();
    }

    /** Notes that somebody opened its inbox: the day, once a day, and not the time. */
    public void noteOpened(Link link) {
        LocalDate today = today();
        if (link.opened().isBefore(today)) {
            database.sql("update link set opened = :today where id = :id and opened < :today")
                    .param("today", today)
                    .param("id", link.id())
                    .update();
        }
    }

    /**
     * Closes the links whose inbox nobody has opened since before this day. One that is closed already counts as abandoned
     * from now on, too.
     *
     * @return how many there were
     */
    public int closeIdle(LocalDate openedBefore) {
        return database.sql("update link set version = version + 1, closed = coalesce(closed, :now), idle = :today"
                        + " where opened < :before and (idle is null or idle <= opened)")
                .param("now", now())
                .param("today", today())
                .param("before", openedBefore)
                .update();
    }

    /**
     * Deletes, as {@link #delete}, the links that were closed so before this day and whose inbox nobody has opened since.
     *
     * @return how many there were
     */
    public int deleteIdle(LocalDate closedBefore) {
        String gone = " from link where idle < :before and idle > opened";
        database.sql("insert into retired_slug (slug) select slug" + gone + " on conflict do nothing")
                .param("before", closedBefore)
                .update();
        return database.sql("delete" + gone).param("before", closedBefore).update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private OffsetDateTime now() {
        return Moments.written(clock.instant());
    }

    private record Held(Link link, String hash) {}
}
