package advisor.practice.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database at which whoever asks it stops: before each statement and before the end of a transaction, or only once. */
public final class Stops extends DelegatingDataSource {

    private static final Set<String> STEPS = Set.of("prepareStatement", "commit");

    private final Runnable stop;
    private final boolean atEachStep;

    private Stops(DataSource source, Runnable stop, boolean atEachStep) {
        super(source);
        this.stop = stop;
        this.atEachStep = atEachStep;
    }

    /** Before each statement, with what the statements before it have locked. */
    public static DataSource atStatements(DataSource source, Runnable stop) {
        return new Stops(source, stop, true);
    }

    /** Before each transaction, with nothing locked. */
    public static DataSource atTransactions(DataSource source, Runnable stop) {
        return new Stops(source, stop, false);
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!atEachStep) {
            stop.run();
            return super.getConnection();
        }
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Stops.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (STEPS.contains(method.getName())) {
                        stop.run();
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }
}
