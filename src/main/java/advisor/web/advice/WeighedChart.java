package advisor.web.advice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The criteria met as a diverging bar chart on the axis from scope to seat. Lengths are in the units of the drawing.
 *
 * @param bars one bar a criterion, the heaviest first
 */
record WeighedChart(int height, List<Bar> bars) {

    /** The width of the drawing; narrow, so that its text stays legible on a phone. */
    static final int WIDTH = 360;

    private static final int MIDDLE = WIDTH / 2;
    private static final int TOP = 28;
    private static final int ROW = 40;
    private static final int BESIDE = 3;

    /** As many characters as have room in one half. */
    private static final int HALF = 24;

    /** One criterion. */
    record Bar(String label, boolean scope, int x, int y, int width) {

        /** Where its name starts or ends: at the middle, or from the edge inwards if it is too long for one half. */
        public int labelX() {
            return isLong() ? (scope ? 0 : WIDTH) : (scope ? MIDDLE - BESIDE : MIDDLE + BESIDE);
        }

        /** Whether its name ends there. */
        public boolean labelEnds() {
            return scope != isLong();
        }

        private boolean isLong() {
            return label.length() > HALF;
        }
    }

    /** The chart of these criteria, with bars to scale with the heaviest of all rules. */
    static WeighedChart of(List<ReasonView> scope, List<ReasonView> seat, int heaviest) {
        List<ReasonView> rows = Stream.concat(scope.stream(), seat.stream())
                .sorted(Comparator.comparingInt(ReasonView::weight).reversed())
                .toList();
        List<Bar> bars = IntStream.range(0, rows.size())
                .mapToObj(row -> bar(rows.get(row), scope.contains(rows.get(row)), row, heaviest))
                .toList();
        return new WeighedChart(TOP + bars.size() * ROW, bars);
    }

    private static Bar bar(ReasonView reason, boolean scope, int row, int heaviest) {
        int width = reason.weight() * (MIDDLE - 10) / heaviest;
        return new Bar(reason.name(), scope, scope ? MIDDLE - width : MIDDLE, TOP + row * ROW, width);
    }
}
