package advisor.practice.database;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells whoever runs the site whether links and inboxes work, by trying. Without them the site still is of use, so it is
 * degraded, not down.
 */
@Component
final class DatabaseHealthIndicator implements HealthIndicator, MeterBinder {

    private static final Status DEGRADED = new Status("DEGRADED", "Links and inboxes do not work");

    /** How long an answer may take, in seconds. */
    private static final int ANSWER = 1;

    private final DataSource source;
    private final Reach reach;

    DatabaseHealthIndicator(DataSource source, Reach reach) {
        this.source = source;
        this.reach = reach;
    }

    @Override
    public Health health() {
        try (Connection connection = source.getConnection()) {
            return Health.status(connection.isValid(ANSWER) ? Status.UP : DEGRADED)
                    .build();
        } catch (SQLException failure) {
            return Health.status(DEGRADED).build();
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("advisor.database.up", reach, known -> known.isThere() ? 1 : 0)
                .description("Whether the database could be reached when that was last tried")
                .register(registry);
        FunctionCounter.builder("advisor.database.outages", reach, Reach::outages)
                .description("How often the database was lost, or failed a statement")
                .register(registry);
    }
}
