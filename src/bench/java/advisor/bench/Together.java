package advisor.bench;

import java.util.List;
import java.util.stream.Stream;

/** Threads that run at the same time, until all of them have ended. */
public final class Together {

    private Together() {}

    /** Runs each of these in a thread of its own, and waits for all. */
    public static void run(Runnable... works) throws InterruptedException {
        List<Thread> threads = Stream.of(works).map(Thread::new).toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /**
     * Demands that two figures are the same.
     *
     * @throws IllegalStateException if they are not
     */
    public static void demand(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(what + ": " + actual + " instead of " + expected);
        }
    }
}
