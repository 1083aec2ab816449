package advisor.practice.link;

import advisor.practice.database.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The variants of links. Every method throws Spring's {@code DataAccessException} if the database cannot be reached. */
@Component
public class VariantStore {

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** The variants in this database. */
    public VariantStore(JdbcClient database, TransactionOperations transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Adds variants to a link, all or none.
     *
     * @return whether they were added; false if one of the labels is taken, or there would be too many
     */
    public boolean add(Link link, List<Variant> variants) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            boolean added = variants.stream().allMatch(variant -> insert(link, variant)) && count(link) <= Variant.MOST;
            if (!added) {
                status.setRollbackOnly();
            }
            return added;
        }));
    }

    private boolean insert(Link link, Variant variant) {
        return database.sql("insert into variant (link_id, label, name, prefilled, created) values"
                                + " (:link, :label, :name, :prefilled, :today) on conflict do nothing")
                        .param("link", link.id())
                        .param("label", variant.label().text())
                        .param("name", variant.name())
                        .param("prefilled", WrittenAnswers.write(variant.prefilled()))
                        .param("today", Moments.day(clock.instant()))
                        .update()
                == 1;
    }

    private long count(Link link) {
        return database.sql("select count(*) from variant where link_id = :link")
                .param("link", link.id())
                .query(Long.class)
                .single();
    }

    /** The variant of a link with this label. */
    public Optional<Variant> find(Link link, Label label) {
        return database.sql("select * from variant where link_id = :link and label = :label")
                .param("link", link.id())
                .param("label", label.text())
                .query(VariantStore::read)
                .optional();
    }

    /** The variants of a link, by label. */
    public List<Variant> list(Link link) {
        return database.sql("select * from variant where link_id = :link order by label")
                .param("link", link.id())
                .query(VariantStore::read)
                .list();
    }

    /** Deletes a variant with its counts; what was sent by it stays, and so does its label there. */
    public void delete(Link link, Label label) {
        database.sql("delete from variant where link_id = :link and label = :label")
                .param("link", link.id())
                .param("label", label.text())
                .update();
    }

    private static Variant read(ResultSet row, int number) throws SQLException {
        return new Variant(
                new Label(row.getString("label")),
                row.getString("name"),
                WrittenAnswers.read(row.getString("prefilled")));
    }
}
