package advisor.advice;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many combinations get each verdict. */
final class Tally {

    private final int[] all;
    private final int[][][] byWay;

    /** Counts by verdict, in all, and by place and way. */
    Tally(int[] all, int[][][] byWay) {
        this.all = all;
        this.byWay = byWay;
    }

    /** The verdicts that are there at all. */
    Set<Verdict> possible() {
        return Stream.of(Verdict.values())
                .filter(verdict -> all[verdict.ordinal()] > 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    }

    /** Counts by verdict of the combinations with one way at a place. */
    int[] by(int place, int way) {
        return byWay[place][way];
    }

    static void add(int[] counts, int[] to) {
        for (int verdict = 0; verdict < counts.length; verdict++) {
            to[verdict] += counts[verdict];
        }
    }
}
