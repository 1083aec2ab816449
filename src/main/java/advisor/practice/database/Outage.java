package advisor.practice.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a failure means that the database cannot be reached, or cannot work for now. A statement that the database
 * refuses is none: that is our mistake.
 */
public final class Outage {

    /** Connection failed or lost, server starting or stopping, no room or connections left, only a stand-by there. */
    private static final Pattern STATES = Pattern.compile("08...|57P..|53...|25006");

    /** Of these, what a server that is not there (yet) answers at the start; a wrong password is none. */
    private static final Pattern PASSING = Pattern.compile("08001|08006|57P..|53...");

    private Outage() {}

    /** Whether the database could not be reached while the application runs: later the same may work. */
    public static boolean isBehind(Throwable failure) {
        return reasons(failure).stream().anyMatch(Outage::isConnection);
    }

    /**
     * Lets whoever can carry on without the database do so.
     *
     * @throws RuntimeException the failure itself if it is another: that is not to be hidden
     */
    public static void orThrow(RuntimeException failure) {
        if (!isBehind(failure)) {
            throw failure;
        }
    }

    /** Whether this may pass by itself after the start; if not, a setting is wrong. */
    static boolean mayPass(Throwable failure) {
        List<SQLException> reasons = reasons(failure);
        if (reasons.isEmpty()) {
            return false;
        }
        SQLException first = reasons.get(reasons.size() - 1);
        return first.getSQLState() == null
                ? first instanceof SQLTransientConnectionException
                : PASSING.matcher(first.getSQLState()).matches();
    }

    private static boolean isConnection(SQLException reason) {
        return reason instanceof SQLTransientConnectionException
                || reason instanceof SQLNonTransientConnectionException
                || reason instanceof SQLRecoverableException
                || isDisk(reason)
                || (reason.getSQLState() != null
                        && STATES.matcher(reason.getSQLState()).matches());
    }

    /** H2 has no state for a file that it cannot read or write, such as on a full disk. */
    private static boolean isDisk(SQLException reason) {
        return causes(reason).anyMatch(IOException.class::isInstance);
    }

    /** What was wrong in the first place, in a few words. */
    public static String reason(Throwable failure) {
        return reasons(failure).stream()
                .reduce((later, first) -> first)
                .map(Throwable::getMessage)
                .orElseGet(failure::toString);
    }

    /** What databases and drivers said, the first cause last. */
    private static List<SQLException> reasons(@Nullable Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
