package advisor.practice.dispatch;

import advisor.outbound.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The messages of one line that this node has under way: a slow line holds up no other. */
final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final long PAUSE_NANOS = 500_000_000;

    private final Line line;
    private final Executor threads;
    private final Clock clock;
    private final Semaphore free;
    private volatile boolean running;
    private volatile boolean reachable = true;

    Lane(Line line, Executor threads, Clock clock) {
        this.line = line;
        this.threads = threads;
        this.clock = clock;
        this.free = new Semaphore(line.atOnce());
    }

    void start() {
        running = true;
    }

    /** Takes nothing any more. */
    void stop() {
        running = false;
    }

    /** Waits at most so many seconds for what is under way. */
    void finish(long seconds) throws InterruptedException {
        if (free.tryAcquire(line.atOnce(), seconds, TimeUnit.SECONDS)) {
            free.release(line.atOnce());
        } else {
            LOG.warn("Some {} are still under way; nobody will know whether they arrived", line.name());
        }
    }

    /** Takes what is due, as far as there is room for it, and sends it. */
    void look() {
        int room = free.drainPermits();
        try {
            List<? extends Attempt> taken = room > 0 && running ? take(room) : List.of();
            for (Attempt attempt : taken) {
                threads.execute(() -> send(attempt));
                room--;
            }
        } finally {
            free.release(room);
        }
    }

    private List<? extends Attempt> take(int room) {
        try {
            List<? extends Attempt> taken = line.take(room);
            reachable = true;
            return taken;
        } catch (DataAccessException | TransactionException unreachable) {
            if (reachable) {
                LOG.warn("{} wait, because they cannot be looked up: {}", line.name(), unreachable.getMessage());
            }
            reachable = false;
            return List.of();
        }
    }

    private void send(Attempt attempt) {
        try {
            write(attempt, attempt.send());
        } finally {
            free.release();
        }
        look();
    }

    /** As long as the lease lasts: what is not written down is sent again. */
    private void write(Attempt attempt, Outcome outcome) {
        boolean written = written(attempt, outcome);
        while (!written && clock.instant().isBefore(attempt.lease())) {
            LockSupport.parkNanos(PAUSE_NANOS);
            written = written(attempt, outcome);
        }
    }

    private static boolean written(Attempt attempt, Outcome outcome) {
        try {
            attempt.end(outcome);
            return true;
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.warn("How message {} ended cannot be stored: {}", attempt.message(), unreachable.getMessage());
            return false;
        }
    }
}
