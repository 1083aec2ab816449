package advisor.practice.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that can be unplugged, and that knows how often it was asked for a connection. */
public final class WatchedSource extends DelegatingDataSource {

    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean unplugged;

    public WatchedSource(DataSource source) {
        super(source);
    }

    /** How often somebody asked for a connection. */
    public int asked() {
        return asked.get();
    }

    /** Whether asking fails. */
    public void unplug(boolean unplug) {
        unplugged = unplug;
    }

    @Override
    public Connection getConnection() throws SQLException {
        asked.incrementAndGet();
        if (unplugged) {
            throw new SQLException("unplugged", "08001");
        }
        return super.getConnection();
    }
}
