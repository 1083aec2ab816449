package advisor.practice.webhook;

import advisor.outbound.Courier;
import advisor.outbound.Outcome;
import advisor.outbound.Parcel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what is due to the webhooks, a few messages at a time. What it takes on it finishes before the application ends.
 */
@Component
class Dispatcher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int AT_ONCE = 8;
    private static final long PATIENCE_SECONDS = 15;
    private static final long PAUSE_NANOS = 500_000_000;

    private final Claims claims;
    private final Courier courier;
    private final Clock clock;
    private final boolean automatic;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Executor threads = Executors.newCachedThreadPool(threads());
    private volatile boolean running;
    private volatile boolean reachable = true;

    Dispatcher(Claims claims, Courier courier, Clock clock, @Value("${advisor.jobs:true}") boolean automatic) {
        this.claims = claims;
        this.courier = courier;
        this.clock = clock;
        this.automatic = automatic;
    }

    private static CustomizableThreadFactory threads() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("dispatcher-");
        threads.setDaemon(true);
        return threads;
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void start() {
        running = true;
    }

    /** After the web has answered its last request. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Waits for what is under way, longer than an attempt can take. */
    @Override
    public void stop() {
        running = false;
        try {
            if (free.tryAcquire(AT_ONCE, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                free.release(AT_ONCE);
            } else {
                LOG.warn("Messages to webhooks are still under way; they are sent again under a new id");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something was just put in line; whoever did that need not wait. */
    @TransactionalEventListener(classes = InLine.class, fallbackExecution = true)
    void wake() {
        if (running) {
            threads.execute(this::look);
        }
    }

    /** Takes what is due, as far as there is room for it, and sends it. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void look() {
        int room = free.drainPermits();
        try {
            List<Claim> taken = room > 0 && running ? take(room) : List.of();
            for (Claim claim : taken) {
                threads.execute(() -> send(claim));
                room--;
            }
        } finally {
            free.release(room);
        }
    }

    private List<Claim> take(int room) {
        try {
            List<Claim> taken = claims.take(room);
            reachable = true;
            return taken;
        } catch (DataAccessException | TransactionException unreachable) {
            if (reachable) {
                LOG.warn("Messages to webhooks wait, because they cannot be looked up: {}", unreachable.getMessage());
            }
            reachable = false;
            return List.of();
        }
    }

    private void send(Claim claim) {
        try {
            write(claim, courier.deliver(parcel(claim)));
        } finally {
            free.release();
        }
        look();
    }

    private Parcel parcel(Claim claim) {
        long seconds = clock.instant().getEpochSecond();
        String body = claim.delivery().body();
        Map<String, String> headers = Map.of(
                "webhook-id", claim.messageId(),
                "webhook-timestamp", String.valueOf(seconds),
                "webhook-signature", claim.webhook().secret().signature(claim.messageId(), seconds, body));
        return new Parcel(claim.webhook().url(), headers, body);
    }

    /** As long as the claim lasts: what is not written down is sent again. */
    private void write(Claim claim, Outcome outcome) {
        boolean written = written(claim, outcome);
        while (!written && clock.instant().isBefore(claim.lease())) {
            LockSupport.parkNanos(PAUSE_NANOS);
            written = written(claim, outcome);
        }
    }

    private boolean written(Claim claim, Outcome outcome) {
        try {
            claims.end(claim, outcome);
            return true;
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn(
                    "How delivery {} ended cannot be stored: {}",
                    claim.delivery().id(),
                    unreachable.getMessage());
            return false;
        }
    }
}
