package advisor.practice.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database to which the connection breaks at one call, as a test says. What changes something can break twice: before
 * it reaches the database, and before its answer comes back. To have no connection at all is another matter.
 */
public final class Brittle {

    private static final Set<String> READS = Set.of("setAutoCommit", "prepareStatement", "executeQuery");
    private static final Set<String> WRITES = Set.of("execute", "executeUpdate", "executeBatch", "commit");

    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

    /** The same database, by connections that break. */
    public DataSource before(DataSource source) {
        return wrapped(DataSource.class, source);
    }

    /** Breaks at this call from now on, counted from 1, and at none after it. */
    public void breakAt(int call) {
        left.set(call);
    }

    /** Breaks no more; whether it did since it was last told to. */
    public boolean mend() {
        return left.getAndSet(Integer.MAX_VALUE) <= 0;
    }

    private <T> T wrapped(Class<T> type, Object inside) {
        InvocationHandler handler = (proxy, method, arguments) -> call(inside, method, arguments);
        return type.cast(Proxy.newProxyInstance(Brittle.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object call(Object inside, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean writes = WRITES.contains(method.getName());
        if (writes || READS.contains(method.getName())) {
            step();
        }
        Object answer = answer(inside, method, arguments);
        if (writes) {
            step();
        }
        return switch (method.getName()) {
            case "getConnection" ->
                inside instanceof DataSource ? wrapped(Connection.class, Objects.requireNonNull(answer)) : answer;
            case "prepareStatement" -> wrapped(PreparedStatement.class, Objects.requireNonNull(answer));
            default -> answer;
        };
    }

    private static @Nullable Object answer(Object inside, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(inside, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getTargetException();
        }
    }

    private void step() throws SQLException {
        if (left.decrementAndGet() == 0) {
            throw new SQLException("The connection broke", "08006");
        }
    }
}
