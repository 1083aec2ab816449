package advisor.practice.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database can be reached, as far as is known. While it cannot, one caller a second tries and all others are
 * told so at once; and never do more than a limited number wait. So a database that is down, or hangs, keeps no threads from those
 * who do not need it.
 */
final class Reach {

    private static final Logger LOG = LoggerFactory.getLogger(Reach.class);

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final Semaphore waiting;
    private final LongSupplier nanos;
    private final AtomicLong retry = new AtomicLong();
    private final AtomicLong outages = new AtomicLong();
    private volatile boolean lost;
    private volatile boolean tables;

    /**
     * The reach of a database that nobody has tried yet.
     *
     * @param waiting how many callers may wait for a connection at a time
     * @param nanos the time that passes, in nanoseconds since some moment
     */
    Reach(int waiting, LongSupplier nanos) {
        this.waiting = new Semaphore(waiting);
        this.nanos = nanos;
    }

    /** Where connections come from. */
    interface Source {

        /** A connection. */
        Connection connect() throws SQLException;
    }

    /** Lets everybody in: the tables are there. */
    void tablesAreThere() {
        tables = true;
    }

    /** Whether it could be reached when that was last tried. */
    boolean isThere() {
        return tables && !lost;
    }

    /** How often it was lost, or failed a statement, since the start. */
    long outages() {
        return outages.get();
    }

    /** A statement met an outage. */
    void countOutage() {
        outages.incrementAndGet();
    }

    /**
     * A connection, if there is hope for one.
     *
     * @throws SQLException if there is none; an {@link Outage}
     */
    Connection connect(Source source) throws SQLException {
        if (!tables) {
            throw new SQLTransientConnectionException("The database has not been reached since the start");
        }
        if (lost && !isMyTurn()) {
            throw new SQLTransientConnectionException("The database could not be reached a moment ago");
        }
        if (!waiting.tryAcquire()) {
            throw new SQLTransientConnectionException("Too many already wait for the database");
        }
        try {
            return remember(source);
        } finally {
            waiting.release();
        }
    }

    private Connection remember(Source source) throws SQLException {
        try {
            Connection connection = source.connect();
            if (lost) {
                lost = false;
                LOG.warn("The database can be reached again");
            }
            return connection;
        } catch (SQLException exception) {
            retry.set(nanos.getAsLong() + PAUSE);
            if (!lost) {
                lost = true;
                countOutage();
                LOG.error("THE DATABASE CANNOT BE REACHED: {}", Outage.reason(exception));
            }
            throw exception;
        }
    }

    /** Whether this caller is the one who tries again; asking takes the turn, for as long as a try may take. */
    private boolean isMyTurn() {
        long due = retry.get();
        long now = nanos.getAsLong();
        return now - due >= 0 && retry.compareAndSet(due, now + 5 * PAUSE);
    }
}
