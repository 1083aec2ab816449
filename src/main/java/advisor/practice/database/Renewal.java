package advisor.practice.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Throws all connections away when one of them meets an {@link Outage}: what happened to one has happened to the others,
 * and whoever comes next shall not find out again. Those in use are thrown away when they are given back, so that whoever
 * has one can still roll back.
 */
final class Renewal implements SQLExceptionOverride {

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);

    private final HikariDataSource pool;
    private final Reach reach;

    Renewal(HikariDataSource pool, Reach reach) {
        this.pool = pool;
        this.reach = reach;
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (!Outage.isBehind(failure)) {
            return Override.CONTINUE_EVICT;
        }
        reach.countOutage();
        LOG.warn("All connections to the database are opened anew: {}", Outage.reason(failure));
        pool.getHikariPoolMXBean().softEvictConnections();
        return Override.DO_NOT_EVICT;
    }
}
