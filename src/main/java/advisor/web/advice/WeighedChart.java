package advisor.web.advice;

import advisor.web.advice.Reasons.ReasonView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The criteria met as a diverging bar chart on the axis from scope to seat. Lengths are in the units of the drawing.
 *
 * @param bars one bar a criterion, the heaviest first
 * @param gate the rule that sets the order, which no weight does; empty if none does
 */
record WeighedChart(int height, List<Bar> bars, String gate) {

    /** The width of the drawing; narrow, so that its text stays legible on a phone. */
    static final int WIDTH = 360;

    private static final int MIDDLE = WIDTH / 2;
    private static final int TOP = 24;
    private static final int ROW = 24;
    private static final int BESIDE = 6;

    /** One criterion; its name stands in the other half, beside the middle. */
    record Bar(String label, boolean scope, int x, int y, int width) {

        /** Where its name starts or ends. */
        public int labelX() {
            return scope ? MIDDLE + BESIDE : MIDDLE - BESIDE;
        }
    }

    /** Where the gate stands. */
    public int gateY() {
        return TOP + bars.size() * ROW + ROW / 2;
    }

    /** The chart of these criteria, with bars to scale with the heaviest of all rules. */
    static WeighedChart of(List<ReasonView> scope, List<ReasonView> seat, int heaviest, String gate) {
        List<ReasonView> rows = Stream.concat(scope.stream(), seat.stream())
                .sorted(Comparator.comparingInt(ReasonView::weight).reversed())
                .toList();
        List<Bar> bars = IntStream.range(0, rows.size())
                .mapToObj(row -> bar(rows.get(row), scope.contains(rows.get(row)), row, heaviest))
                .toList();
        int lines = bars.size() + (gate.isEmpty() ? 0 : 1);
        return new WeighedChart(TOP + lines * ROW, bars, gate);
    }

    private static Bar bar(ReasonView reason, boolean scope, int row, int heaviest) {
        int width = reason.weight() * (MIDDLE - 10) / heaviest;
        return new Bar(reason.name(), scope, scope ? MIDDLE - width : MIDDLE, TOP + row * ROW, width);
    }
}
