package advisor;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what has to happen, however long a busy machine takes over it, and fails only if it never does. */
public final class Patience {

    /** Longer than any machine is busy. */
    public static final Duration NEVER = Duration.ofMinutes(10);

    private Patience() {}

    /** Waits for something, and says what it was if that never comes. */
    public static void until(String expected, Callable<Boolean> hasHappened) {
        await(expected)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(NEVER)
                .until(hasHappened);
    }
}
