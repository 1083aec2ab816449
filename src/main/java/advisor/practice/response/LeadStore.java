package advisor.practice.response;

import advisor.practice.link.Link;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What consultants make of responses. Every method throws Spring's {@code DataAccessException} if the database cannot be reached. */
@Component
public class LeadStore {

    private final JdbcClient database;

    /** The leads in this database. */
    public LeadStore(JdbcClient database) {
        this.database = database;
    }

    /** Keeps what the consultant makes of a response to a link. Whether it is read stays as it is. */
    public void work(Link link, UUID id, Lead lead) {
        database.sql("update response set state = :state, private_note = :note where link_id = :link and id = :id")
                .param("state", lead.state().id())
                .param("note", lead.note())
                .param("link", link.id())
                .param("id", id)
                .update();
    }

    /**
     * Sets the state of several responses to a link; their notes stay.
     *
     * @param ids which, at least one
     */
    public void set(Link link, Collection<UUID> ids, LeadState state) {
        database.sql("update response set state = :state where link_id = :link and id in (:ids)")
                .param("state", state.id())
                .param("link", link.id())
                .param("ids", ids)
                .update();
    }

    /**
     * Deletes several responses to a link.
     *
     * @param ids which, at least one
     */
    public void delete(Link link, Collection<UUID> ids) {
        database.sql("delete from response where link_id = :link and id in (:ids)")
                .param("link", link.id())
                .param("ids", ids)
                .update();
    }
}
