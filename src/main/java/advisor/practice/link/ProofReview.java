package advisor.practice.link;

import advisor.practice.database.Outage;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has old proofs looked at again, at the start and then every hour. Several nodes may do so at once. */
@Component
class ProofReview {

    private static final Logger LOG = LoggerFactory.getLogger(ProofReview.class);

    private final Proofs proofs;

    ProofReview(Proofs proofs) {
        this.proofs = proofs;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void lookAgain() {
        try {
            proofs.lookAgain();
        } catch (DataAccessException failure) {
            Outage.orThrow(failure);
            LOG.warn("Old proofs could not be looked at again, and are in an hour: {}", Outage.reason(failure));
        }
    }
}
