package advisor.practice.response;

import advisor.practice.database.Outage;
import advisor.practice.link.AbandonedLinks;
import advisor.practice.link.Idleness;
import advisor.practice.mail.SubscriberStore;
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
import org.springframework.transaction.TransactionException;

/** Deletes what is older than it may be, and closes links that nobody looks after, at the start and then every hour. Several nodes may do so at once. */
@Component
@EnableConfigurationProperties({Retention.class, Idleness.class})
class Expiry {

    private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);

    private final ResponseStore responses;
    private final VisitStore visits;
    private final AbandonedLinks links;
    private final SubscriberStore subscribers;
    private final Retention retention;
    private final Idleness idleness;
    private final Clock clock;

    Expiry(
            ResponseStore responses,
            VisitStore visits,
            AbandonedLinks links,
            SubscriberStore subscribers,
            Retention retention,
            Idleness idleness,
            Clock clock) {
        this.responses = responses;
        this.visits = visits;
        this.links = links;
        this.subscribers = subscribers;
        this.retention = retention;
        this.idleness = idleness;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void deleteWhatIsOld() {
        Instant now = clock.instant();
        try {
            int sent = responses.deleteOld();
            int counts = visits.deleteBefore(retention.visitsBefore(now));
            LOG.info("Old enough to be deleted: {} responses, {} counts of visits", sent, counts);
            int gone = links.delete(idleness.closedBefore(now));
            int idle = links.close(idleness.openedBefore(now));
            LOG.info("Links whose inbox nobody opens: {} deleted, {} closed", gone, idle);
            LOG.info("E-mail addresses that nobody confirmed: {} deleted", subscribers.deleteUnconfirmed());
        } catch (DataAccessException | TransactionException failure) {
            Outage.orThrow(failure);
            LOG.warn("What is old could not be deleted, and is in an hour: {}", Outage.reason(failure));
        }
    }
}
