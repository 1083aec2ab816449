package advisor.practice.response;

import advisor.practice.database.Outage;
import advisor.practice.visit.VisitStore;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what is older than it may be, at the start and then every hour. Several nodes may do so at once. */
@Component
@EnableConfigurationProperties(Retention.class)
class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private final ResponseStore responses;
    private final VisitStore visits;
    private final Retention retention;
    private final Clock clock;

    Expiry(ResponseStore responses, VisitStore visits, Retention retention, Clock clock) {
        this.responses = responses;
        this.visits = visits;
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void deleteWhatIsOld() {
        Instant now = clock.instant();
        try {
            int sent = responses.deleteOld();
            int counts = visits.deleteBefore(retention.visitsBefore(now));
            LOG.info("Old enough to be deleted: {} responses, {} counts of visits", sent, counts);
        } catch (DataAccessException failure) {
            Outage.orThrow(failure);
            LOG.warn("What is old could not be deleted, and is in an hour: {}", Outage.reason(failure));
        }
    }
}
