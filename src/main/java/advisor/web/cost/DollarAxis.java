package advisor.web.cost;

import advisor.cost.Costs;
import advisor.cost.Estimate;
import advisor.cost.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What every path costs over the whole horizon, all on one axis of dollars. Lengths are in the units of the drawing.
 *
 * @param bars one a path, from the least to the most, with what is expected
 * @param ticks round amounts on the axis
 */
record DollarAxis(int height, List<Bar> bars, List<Tick> ticks) {

    /** The width of the drawing; narrow, so that its text stays legible on a phone. */
    static final int WIDTH = 360;

    private static final int ROW = 36;
    private static final int AXIS = 22;
    private static final int LEAST = 4;
    private static final int MOST_TICKS = 4;
    private static final int EDGE = 24;

    /**
     * One path.
     *
     * @param width how far it reaches; 0 for a single amount, which is a dot alone
     */
    record Bar(CostTable.Row row, int y, int x, int width, int expected) {}

    /**
     * An amount on the axis.
     *
     * @param anchor which end of its label stands at it
     */
    record Tick(int x, String label, String anchor) {}

    /**
     * The axis of these costs; the rows name the same paths in the same order. Only what is in the currency of an
     * officer's retainer is drawn: one axis cannot show two currencies.
     */
    static DollarAxis of(Costs costs, List<CostTable.Row> rows, LongFunction<String> label) {
        String currency = costs.currency(Path.OFFICER);
        List<Estimate> drawn = costs.estimates().stream()
                .filter(estimate -> costs.currency(estimate.path()).equals(currency))
                .toList();
        long most = Math.max(
                1,
                drawn.stream()
                        .mapToLong(estimate -> estimate.total().high())
                        .max()
                        .orElse(1));
        List<Bar> bars = IntStream.range(0, drawn.size())
                .mapToObj(place -> bar(
                        place,
                        drawn.get(place),
                        rows.get(drawn.get(place).path().ordinal()),
                        most))
                .toList();
        return new DollarAxis(bars.size() * ROW + AXIS, bars, ticks(most, label));
    }

    private static Bar bar(int place, Estimate estimate, CostTable.Row row, long most) {
        int left = x(estimate.total().low(), most);
        int width = estimate.total().isPoint()
                ? 0
                : Math.max(LEAST, x(estimate.total().high(), most) - left);
        return new Bar(
                row,
                place * ROW,
                Math.min(left, WIDTH - width),
                width,
                x(estimate.total().expected(), most));
    }

    private static int x(long amount, long most) {
        return (int) Math.round((double) WIDTH * amount / most);
    }

    private static List<Tick> ticks(long most, LongFunction<String> label) {
        long step = step(most);
        return LongStream.rangeClosed(0, most / step)
                .map(tick -> tick * step)
                .mapToObj(amount -> tick(amount, x(amount, most), label))
                .toList();
    }

    private static Tick tick(long amount, int x, LongFunction<String> label) {
        return new Tick(x, label.apply(amount), x < EDGE ? "start" : x > WIDTH - EDGE ? "end" : "middle");
    }

    /** The smallest of 1, 2, 5, 10, 20, 50 ... that needs few ticks. */
    private static long step(long most) {
        long ten = 1;
        while (true) {
            for (long step : new long[] {ten, 2 * ten, 5 * ten}) {
                if (most / step < MOST_TICKS) {
                    return step;
                }
            }
            ten *= 10;
        }
    }

    /** Whether one of the paths has a single amount. */
    boolean hasPoint() {
        return bars.stream().anyMatch(bar -> bar.width() == 0);
    }

    /** The lines of the ticks, as a path. */
    public String lines() {
        return ticks.stream()
                .map(tick -> "M" + tick.x() + " 0v" + (height - AXIS + 4))
                .collect(Collectors.joining());
    }
}
