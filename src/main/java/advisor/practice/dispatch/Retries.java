package advisor.practice.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a message that was not accepted is sent again: soon at first, then less and less often, for about a day. */
@Component
public class Retries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(7),
            Duration.ofHours(9));

    /** The longest pause between two attempts, and so the longest that a receiver is left alone because it asks for it. */
    public static final Duration LONGEST = PAUSES.get(PAUSES.size() - 1);

    /** By how much a pause may be longer, so that what failed together does not come back together. */
    private static final double SPREAD = 0.1;

    private final RandomGenerator random = RandomGenerator.getDefault();

    /**
     * How long to wait before the next attempt; empty if there is none.
     *
     * @param failures how many attempts failed since the message was put in line, from 1
     * @param asked how long the receiver asks to be left alone, which counts up to the longest pause; null if it does not
     */
    public Optional<Duration> pause(int failures, @Nullable Duration asked) {
        if (failures > PAUSES.size()) {
            return Optional.empty();
        }
        Duration least = longer(PAUSES.get(failures - 1), asked);
        return Optional.of(least.plusMillis(Math.round(least.toMillis() * SPREAD * random.nextDouble())));
    }

    private static Duration longer(Duration pause, @Nullable Duration asked) {
        if (asked == null || asked.compareTo(pause) <= 0) {
            return pause;
        }
        return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    }
}
