package advisor.web.cost;

import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one path means month by month, as a strip from left to right. Lengths are in the units of the drawing.
 *
 * @param blocks what is bought, one after the other
 * @param gate where the second decision is due, from the left; 0 if there is none
 * @param days the first results of a seat, as far as they are within the strip
 * @param again where to look at the advice again; 0 if it is too early to say or beyond the strip
 */
record YearStrip(int height, List<Block> blocks, int gate, List<Integer> days, int again) {

    /** The width of the drawing; narrow, so that its text stays legible on a phone. */
    static final int WIDTH = 360;

    private static final int GAP = 2;
    private static final int PLAIN = 62;
    private static final int WITH_DAYS = 86;
    private static final int DAYS_A_MONTH = 30;

    /**
     * What is bought in some months in a row.
     *
     * @param months one box a month, as a path
     */
    record Block(String bought, String months) {}

    /**
     * Months in a row that cost the same each.
     *
     * @param first the first of them, from 1
     * @param last the last of them
     * @param bought what is bought: "own", "perhaps" if it goes on, "scope", "seat", "second" for a seat that is decided
     *     on later, or "nothing"
     * @param each the price of each
     */
    record Phase(int first, int last, String bought, DollarRange each) {}

    /**
     * The strip of a path.
     *
     * @param results the days by which a seat has to show results
     * @param again months until the advice is to be looked at again; 0 if it is too early to say
     */
    static YearStrip of(Estimate estimate, List<Phase> phases, List<Integer> results, double again) {
        int horizon = estimate.byMonth().size();
        List<Block> blocks = phases.stream().map(phase -> block(phase, horizon)).toList();
        int gate = isSequence(estimate) ? phases.get(0).last() : 0;
        List<Integer> days = hasSeat(estimate) ? days(results, gate, horizon) : List.of();
        return new YearStrip(
                days.isEmpty() ? PLAIN : WITH_DAYS,
                blocks,
                x(gate, horizon),
                days,
                again > horizon ? 0 : x(again, horizon));
    }

    private static Block block(Phase phase, int horizon) {
        return new Block(
                phase.bought(),
                IntStream.rangeClosed(phase.first(), phase.last())
                        .mapToObj(month -> box(month, horizon))
                        .collect(Collectors.joining()));
    }

    private static String box(int month, int horizon) {
        int left = x(month - 1, horizon);
        int width = x(month, horizon) - left - GAP;
        return "M" + left + " 14h" + width + "v26h-" + width + "z";
    }

    private static List<Integer> days(List<Integer> results, int start, int horizon) {
        return results.stream()
                .map(day -> start + (double) day / DAYS_A_MONTH)
                .filter(month -> month <= horizon)
                .map(month -> x(month, horizon))
                .toList();
    }

    private static int x(double months, int horizon) {
        return (int) Math.round(WIDTH * months / horizon);
    }

    /** The months of a path, together where one costs as much as the next. */
    static List<Phase> phases(Estimate estimate) {
        List<Phase> phases = new ArrayList<>();
        List<DollarRange> months = estimate.byMonth();
        int first = 0;
        for (int month = 1; month <= months.size(); month++) {
            if (month == months.size() || !months.get(month).equals(months.get(first))) {
                phases.add(new Phase(
                        first + 1, month, bought(estimate, phases.isEmpty(), months.get(first)), months.get(first)));
                first = month;
            }
        }
        return phases;
    }

    private static String bought(Estimate estimate, boolean now, DollarRange each) {
        if (each.high() == 0) {
            return "nothing";
        }
        return switch (estimate.path()) {
            case NEITHER -> now ? "own" : "perhaps";
            case CONSULTANT -> "scope";
            case CONSULTANT_THEN_OFFICER -> now ? "scope" : "second";
            case OFFICER, FULL_TIME_OFFICER -> "seat";
        };
    }

    private static boolean isSequence(Estimate estimate) {
        return estimate.path() == Path.CONSULTANT_THEN_OFFICER;
    }

    private static boolean hasSeat(Estimate estimate) {
        return estimate.path() == Path.OFFICER || isSequence(estimate);
    }

    /** Where the days of the first results are named. */
    public int daysLabel() {
        return days.isEmpty() ? 0 : days.get(0);
    }
}
