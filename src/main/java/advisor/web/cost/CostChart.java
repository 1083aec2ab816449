package advisor.web.cost;

import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What every path has cost by the end of each month, as one band a path, all to the same scale. Lengths are in the
 * units of the drawing.
 *
 * @param axis where the months are written
 */
record CostChart(int height, List<Panel> panels, int axis) {

    /** The width of the drawing; narrow, so that its text stays legible on a phone. */
    static final int WIDTH = 360;

    private static final int LABEL = 36;
    private static final int PLOT = 44;
    private static final int PANEL = LABEL + PLOT + 16;
    private static final int AXIS = 18;

    /** One path. */
    record Panel(int label, int base, CostTable.Row row, String band, String expected) {}

    /**
     * The chart of these costs; the rows name the same paths in the same order. Only what is in the currency of an
     * officer's retainer is drawn: one scale cannot show two currencies.
     */
    static CostChart of(Costs costs, List<CostTable.Row> rows) {
        String currency = costs.rates().currency(Path.OFFICER);
        List<Estimate> drawn = costs.estimates().stream()
                .filter(estimate -> costs.rates().currency(estimate.path()).equals(currency))
                .toList();
        long most = drawn.stream()
                .mapToLong(estimate -> estimate.total().high())
                .max()
                .orElse(1);
        List<Panel> panels = IntStream.range(0, drawn.size())
                .mapToObj(place -> panel(
                        place,
                        drawn.get(place),
                        rows.get(drawn.get(place).path().ordinal()),
                        most))
                .toList();
        int axis = panels.size() * PANEL;
        return new CostChart(axis + AXIS, panels, axis);
    }

    private static Panel panel(int path, Estimate estimate, CostTable.Row row, long most) {
        int base = path * PANEL + LABEL + PLOT;
        Line line = new Line(estimate.soFar(), base, (double) PLOT / most);
        List<String> back = new ArrayList<>(line.points(DollarRange::low));
        Collections.reverse(back);
        String band = "M" + String.join("L", line.points(DollarRange::high)) + "L" + String.join("L", back) + "Z";
        return new Panel(
                path * PANEL + 13, base, row, band, "M" + String.join("L", line.points(DollarRange::expected)));
    }

    private record Line(List<DollarRange> months, int base, double scale) {

        List<String> points(ToLongFunction<DollarRange> amount) {
            return IntStream.rangeClosed(0, months.size())
                    .mapToObj(month -> point(month, month == 0 ? 0 : amount.applyAsLong(months.get(month - 1))))
                    .collect(Collectors.toList());
        }

        private String point(int month, long dollars) {
            return tenths((double) WIDTH * month / months.size()) + " " + tenths(base - dollars * scale);
        }

        private static String tenths(double length) {
            long tenths = Math.round(length * 10);
            return tenths / 10 + "." + tenths % 10;
        }
    }
}
