package advisor.bench;

import java.util.concurrent.atomic.AtomicInteger;

/** Two who count without looking out for each other: whoever tries schedules has to find that one is lost. */
public final class UnguardedRace {

    private UnguardedRace() {}

    /** One schedule. */
    public static void main(String... none) throws InterruptedException {
        AtomicInteger number = new AtomicInteger();
        Runnable counts = () -> {
            int before = number.get();
            number.set(before + 1);
        };
        Together.run(counts, counts);
        Together.demand("Number", 2, number.get());
    }
}
