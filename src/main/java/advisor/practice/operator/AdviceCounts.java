package advisor.practice.operator;

import advisor.advice.Verdict;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Counts advice by its verdict, and nothing of whom it was for. Pages that the program visits itself at the start are not
 * counted.
 */
@Component
public class AdviceCounts {

    /** Instead of a verdict: it was too early for one. */
    private static final String NONE = "none";

    private final Map<String, Counter> counts = new HashMap<>();
    private volatile boolean open;

    AdviceCounts(MeterRegistry registry) {
        add(registry, NONE);
        for (Verdict verdict : Verdict.values()) {
            add(registry, verdict.id());
        }
    }

    private void add(MeterRegistry registry, String verdict) {
        counts.put(
                verdict,
                Counter.builder("advisor.advice.given")
                        .description("Advice that was computed for a page or the API")
                        .tag("verdict", verdict)
                        .register(registry));
    }

    /** Visitors come from now on. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        open = true;
    }

    /**
     * Counts advice once.
     *
     * @param verdict null if it was too early for one
     */
    public void count(@Nullable Verdict verdict) {
        Counter counter = counts.get(verdict == null ? NONE : verdict.id());
        if (open && counter != null) {
            counter.increment();
        }
    }
}
