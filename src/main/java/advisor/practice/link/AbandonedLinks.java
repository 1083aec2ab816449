package advisor.practice.link;

import advisor.practice.database.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Ends the links that nobody looks after. Every method throws Spring's {@code DataAccessException}. */
@Component
public class AbandonedLinks {

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Clock clock;

    /** Those in this database. */
    public AbandonedLinks(JdbcClient database, TransactionOperations transactions, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Notes that somebody opened its inbox: the day, once a day, and not the time. */
    public void noteOpened(Link link) {
        LocalDate today = Moments.day(clock.instant());
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
    public int close(LocalDate openedBefore) {
        return database.sql("update link set version = version + 1, closed = coalesce(closed, :now), idle = :today"
                        + " where opened < :before and (idle is null or idle <= opened)")
                .param("now", Moments.written(clock.instant()))
                .param("today", Moments.day(clock.instant()))
                .param("before", openedBefore)
                .update();
    }

    /**
     * Deletes, as {@link LinkStore#delete}, the links that were closed so before this day and whose inbox nobody has opened since.
     *
     * @return how many there were
     */
    public int delete(LocalDate closedBefore) {
        String gone = " from link where idle < :before and idle > opened";
        return Objects.requireNonNull(transactions.execute(status -> {
            database.sql("insert into retired_slug (slug) select slug" + gone + " on conflict do nothing")
                    .param("before", closedBefore)
                    .update();
            return database.sql("delete" + gone).param("before", closedBefore).update();
        }));
    }
}
