package advisor.web.limit;

import advisor.bench.Together;
import advisor.practice.MovableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;

/** Clients that do something at the same time, one of whom is forgiven: none gets more or less than is allowed. */
public final class LimitRace {

    private static final int ALLOWED = 2;

    private final AtomicInteger done = new AtomicInteger();
    private final RateLimits limits = new RateLimits(
            new Limits(Stream.of(Limit.values())
                    .collect(Collectors.toMap(limit -> limit, limit -> new Allowance(ALLOWED, Duration.ofMinutes(3))))),
            new MovableClock(),
            new MockHttpServletRequest(),
            new SimpleMeterRegistry());

    private LimitRace() {}

    /** One schedule. */
    public static void main(String... none) throws InterruptedException {
        new LimitRace().run();
    }

    private void run() throws InterruptedException {
        Together.run(this::tries, this::tries, this::triesAndIsForgiven);
        while (isAllowed()) {
            done.incrementAndGet();
        }
        Together.demand("Times", ALLOWED, done.get());
    }

    private void tries() {
        if (isAllowed()) {
            done.incrementAndGet();
        }
    }

    private void triesAndIsForgiven() {
        if (isAllowed()) {
            limits.forgive(Limit.PREVIEWS, "jane");
        }
    }

    private boolean isAllowed() {
        try {
            limits.count(Limit.PREVIEWS, "jane");
            return true;
        } catch (LimitExceededException refused) {
            return false;
        }
    }
}
