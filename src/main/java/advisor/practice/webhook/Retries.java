package advisor.practice.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** When a message that was not accepted is sent again: soon at first, then less and less often, for about a day. */
@Component
class Retries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(7),
            Duration.ofHours(9));

    /** By how much a pause may be longer, so that what failed together does not come back together. */
    private static final double SPREAD = 0.1;

    private final RandomGenerator random = RandomGenerator.getDefault();

    /** How long to wait before the next attempt; empty if there is none. A test is tried once. */
    Optional<Duration> pause(Due failed) {
        if (failed.test() || failed.failures() > PAUSES.size()) {
            return Optional.empty();
        }
        Duration least = PAUSES.get(failed.failures() - 1);
        return Optional.of(least.plusMillis(Math.round(least.toMillis() * SPREAD * random.nextDouble())));
    }
}
