package advisor.practice.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections for whoever answers a request: none is waited for in vain, and none waits long for an answer. */
final class GuardedDataSource extends DelegatingDataSource {

    /** How long a statement may stay without an answer, if the server hangs or its network is gone. */
    private static final int ANSWER = (int) Duration.ofSeconds(5).toMillis();

    private final Reach reach;

    GuardedDataSource(DataSource source, Reach reach) {
        super(source);
        this.reach = reach;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return reach.connect(this::connect);
    }

    private Connection connect() throws SQLException {
        Connection connection = obtainTargetDataSource().getConnection();
        try {
            connection.setNetworkTimeout(Runnable::run, ANSWER);
            return connection;
        } catch (SQLException exception) {
            connection.close();
            throw exception;
        }
    }
}
