package advisor.advice;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How some combinations of answers divide among the verdicts. */
public final class Shares {

    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private final int[] counts;

    /** The shares that these counts make, one a verdict. */
    Shares(int[] counts) {
        this.counts = counts.clone();
    }

    /** How many combinations there are. */
    public int combinations() {
        return VERDICTS.stream().mapToInt(this::count).sum();
    }

    /** How many of them get this verdict. */
    public int count(Verdict verdict) {
        return counts[verdict.ordinal()];
    }

    /** The verdict that most of them get; the smallest commitment of those that equally many get. */
    public Verdict mostFrequent() {
        return VERDICTS.stream()
                .max(Comparator.comparingInt(this::count).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /**
     * The shares in whole parts, such as 100 for percents, that add up to all parts: rounded down, and up where most was
     * lost until they do.
     */
    public Map<Verdict, Integer> outOf(int parts) {
        Map<Verdict, Integer> shares = new EnumMap<>(Verdict.class);
        VERDICTS.forEach(verdict -> shares.put(verdict, (int) (exact(verdict, parts) / combinations())));
        int missing = parts - shares.values().stream().mapToInt(share -> share).sum();
        VERDICTS.stream()
                .sorted(Comparator.comparing((Verdict verdict) -> exact(verdict, parts) % combinations())
                        .reversed())
                .limit(missing)
                .forEach(verdict -> shares.merge(verdict, 1, Integer::sum));
        return shares;
    }

    private long exact(Verdict verdict, int parts) {
        return (long) count(verdict) * parts;
    }
}
