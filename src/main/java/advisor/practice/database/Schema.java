package advisor.practice.database;

import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the tables up to date at the start. If the database cannot be reached then, the application starts without it
 * and this is tried again until it succeeds. Any other failure, such as a migration that does not work or a file that
 * cannot be opened, stops the start.
 */
@Component
final class Schema implements FlywayMigrationStrategy, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A minute's tries make one line in the log. */
    private static final int QUIET_TRIES = 30;

    private final Reach reach;
    private final String address;
    private @Nullable Thread retries;
    private volatile boolean ended;

    Schema(Reach reach, @Value("${spring.datasource.url}") String address) {
        this.reach = reach;
        this.address = address;
    }

    @Override
    public void migrate(Flyway flyway) {
        try {
            bringUpToDate(flyway);
        } catch (FlywayException failure) {
            if (!Outage.mayPass(failure) || DatabaseFile.refusal(address).isPresent()) {
                throw failure;
            }
            reach.countOutage();
            report(failure);
            Thread thread = new Thread(() -> retry(flyway), "database-retry");
            thread.setDaemon(true);
            thread.start();
            retries = thread;
        }
    }

    private void bringUpToDate(Flyway flyway) {
        flyway.migrate();
        reach.tablesAreThere();
    }

    private void retry(Flyway flyway) {
        try {
            int tries = 0;
            do {
                Thread.sleep(PAUSE.toMillis());
                tries++;
            } while (!ended && !succeeds(flyway, tries));
        } catch (InterruptedException end) {
            LOG.info("The database has not been reached until the end");
        }
    }

    private boolean succeeds(Flyway flyway, int tries) {
        try {
            bringUpToDate(flyway);
            LOG.warn("The database has been reached: links and inboxes work from now on");
            return true;
        } catch (RuntimeException failure) {
            if (tries % QUIET_TRIES == 0 || !Outage.mayPass(failure)) {
                report(failure);
            }
            return false;
        }
    }

    private static void report(RuntimeException failure) {
        LOG.error(
                "THE DATABASE CANNOT BE USED. Links and inboxes answer 503 until it can; everything else works."
                        + " Trying again every {} seconds. Reason: {}",
                PAUSE.toSeconds(),
                Outage.reason(failure));
    }

    @Override
    public void destroy() {
        ended = true;
        if (retries != null) {
            retries.interrupt();
        }
    }
}
