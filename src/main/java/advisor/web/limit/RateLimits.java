package advisor.web.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts what is limited, for each client that does it, or for each thing that it is done to. The count is kept in memory
 * with the client's address, or the thing, and both are forgotten as soon as it would be back at zero.
 */
@Component
@EnableConfigurationProperties(Limits.class)
public class RateLimits {

    /** The most counts at once. */
    private static final int MOST = 100_000;

    private final Cache<Count, Bucket> counts;
    private final Limits limits;
    private final ClockTime time;
    private final HttpServletRequest request;
    private final Map<Limit, Counter> refusals = new EnumMap<>(Limit.class);

    RateLimits(Limits limits, Clock clock, HttpServletRequest request, MeterRegistry registry) {
        this.limits = limits;
        this.time = new ClockTime(clock);
        this.request = request;
        this.counts = Caffeine.newBuilder()
                .expireAfter(Expiry.<Count, Bucket>accessing((count, bucket) -> count.forgottenAfter(limits)))
                .maximumSize(MOST)
                .ticker(time::currentTimeNanos)
                .build();
        for (Limit limit : Limit.values()) {
            refusals.put(limit, refusals(limit, registry));
        }
    }

    private static Counter refusals(Limit limit, MeterRegistry registry) {
        return Counter.builder("advisor.limits.refused")
                .description("Requests that were refused because something was done too often")
                .tag("limit", limit.id())
                .register(registry);
    }

    /**
     * Counts one time that the client of the current request does this.
     *
     * @throws LimitExceededException with status 429 if that is once too often
     */
    public void count(Limit limit) {
        count(limit, client());
    }

    /**
     * Counts one time that this is done to something, whoever does it.
     *
     * @param what to what it is done
     * @throws LimitExceededException with status 429 if that is once too often
     */
    public void count(Limit limit, String what) {
        ConsumptionProbe probe = bucket(limit, what).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Objects.requireNonNull(refusals.get(limit)).increment();
            throw new LimitExceededException(limit, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Takes back one time that was counted: it turned out to be none of those that are limited. */
    public void forgive(Limit limit) {
        forgive(limit, client());
    }

    /** The same for what was done to something. */
    public void forgive(Limit limit, String what) {
        bucket(limit, what).addTokens(1);
    }

    private String client() {
        return Client.of(request.getRemoteAddr());
    }

    private Bucket bucket(Limit limit, String what) {
        return counts.get(new Count(limit, what), this::fresh);
    }

    private Bucket fresh(Count count) {
        Allowance allowance = limits.of(count.limit());
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(
                        limit -> limit.capacity(allowance.times()).refillGreedy(allowance.times(), allowance.within()))
                .build();
    }

    /** How many counts are kept right now. */
    long size() {
        counts.cleanUp();
        return counts.estimatedSize();
    }

    private record Count(Limit limit, String what) {

        Duration forgottenAfter(Limits limits) {
            return limits.of(limit).within();
        }
    }
}
