package advisor.practice.operator;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much there is in the database, counted when somebody wants to know, by a thread of its own and not more often than
 * every few seconds: whoever asks waits for a moment at most. While the database cannot be reached, there is no number.
 */
@Component
final class Amounts implements MeterBinder {

    private static final long FRESH = Duration.ofSeconds(15).toNanos();

    /** How long the database may take, in seconds. */
    private static final int ANSWER = 5;

    /** How long whoever asks waits for it, in milliseconds. */
    private static final long MOMENT = 1_000;

    private static final String ALL =
            "select " + Stream.of(Amount.values()).map(Amount::sql).collect(Collectors.joining(", "));

    private final JdbcClient database;
    private final LongSupplier nanos;
    private long due;
    private volatile Map<Amount, Double> known = Map.of();

    @Autowired
    Amounts(JdbcClient database) {
        this(database, System::nanoTime);
    }

    /**
     * Amounts that nobody has counted yet.
     *
     * @param nanos the time that passes, in nanoseconds since some moment
     */
    Amounts(JdbcClient database, LongSupplier nanos) {
        this.database = database;
        this.nanos = nanos;
        this.due = nanos.getAsLong();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (Amount amount : Amount.values()) {
            Gauge.builder(amount.meter(), this, amounts -> amounts.of(amount))
                    .tags(amount.tags())
                    .description(amount.description())
                    .register(registry);
        }
    }

    private double of(Amount amount) {
        refresh();
        return known.getOrDefault(amount, Double.NaN);
    }

    private synchronized void refresh() {
        long now = nanos.getAsLong();
        if (now - due < 0) {
            return;
        }
        due = now + FRESH;
        Thread counter = new Thread(this::count, "amounts");
        counter.setDaemon(true);
        counter.start();
        try {
            counter.join(MOMENT);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void count() {
        try {
            known = database.sql(ALL)
                    .withQueryTimeout(ANSWER)
                    .query(Amounts::read)
                    .single();
        } catch (DataAccessException unreachable) {
            known = Map.of();
        }
    }

    private static Map<Amount, Double> read(ResultSet row, int number) throws SQLException {
        Map<Amount, Double> amounts = new EnumMap<>(Amount.class);
        for (Amount amount : Amount.values()) {
            amounts.put(amount, row.getDouble(amounts.size() + 1));
        }
        return amounts;
    }
}
