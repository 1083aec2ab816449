package advisor.practice.operator;

import advisor.practice.link.Link;
import advisor.practice.response.Announcement;
import advisor.practice.response.Response;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the responses that were stored. */
@Component
final class StoredCount implements Announcement {

    private final Counter stored;

    StoredCount(MeterRegistry registry) {
        this.stored = Counter.builder("advisor.responses.stored")
                .description("Responses that were stored")
                .register(registry);
    }

    /** It counts once nothing can take it back. */
    @Override
    public void announce(Link link, Response response) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                stored.increment();
            }
        });
    }
}
