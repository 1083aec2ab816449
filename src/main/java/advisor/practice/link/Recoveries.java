package advisor.practice.link;

import advisor.practice.database.Token;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes that get links new private addresses. Every method throws Spring's {@code DataAccessException}. */
@Component
public class Recoveries {

    private final JdbcClient database;

    /** The codes in this database. */
    public Recoveries(JdbcClient database) {
        this.database = database;
    }

    /** Whether there is a code that recovers it. */
    public boolean isRecoverable(Link link) {
        return has(link, "recovery_hash is not null", Map.of());
    }

    /** Whether this is the code that recovers it. */
    public boolean isRecoverableBy(Link link, RecoveryCode code) {
        return has(link, "recovery_hash = :hash", Map.of("hash", code.hash()));
    }

    private boolean has(Link link, String condition, Map<String, String> parameters) {
        return database.sql("select count(*) from link where id = :id and " + condition)
                        .param("id", link.id())
                        .params(parameters)
                        .query(Long.class)
                        .single()
                > 0;
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

    /** Does the same without a code, for whoever runs the site. */
    public void renew(Link link, Token manage) {
        database.sql("update link set manage_hash = :manage, read_hash = null, recovery_hash = null where id = :id")
                .param("manage", manage.hash())
                .param("id", link.id())
                .update();
    }
}
