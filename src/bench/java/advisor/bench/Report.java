package advisor.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What was measured, line by line: each figure with the bound that it has to keep, if it has one. */
final class Report {

    private static final String LINE = "%-58s %14s %14s  %s%n";

    private final String measurement;
    private final List<Line> lines = new ArrayList<>();

    /** A report that has no lines yet. */
    Report(String measurement) {
        this.measurement = measurement;
    }

    private record Line(String what, String bound, String figure, boolean kept) {

        private void print() {
            System.out.printf(Locale.ROOT, LINE, what, bound, figure, kept ? "" : "BROKEN");
        }
    }

    /** What the next lines are about. */
    void title(String title) {
        lines.add(new Line(title, "", "", true));
    }

    /** A figure without a bound. */
    void note(String what, double figure) {
        lines.add(new Line(what, "", text(figure), true));
    }

    /** A figure that may not be larger. */
    void atMost(double bound, String what, double figure) {
        lines.add(new Line(what, "<= " + text(bound), text(figure), figure <= bound));
    }

    /** A figure that may not be smaller. */
    void atLeast(double bound, String what, double figure) {
        lines.add(new Line(what, ">= " + text(bound), text(figure), figure >= bound));
    }

    /** What must not be; the first of what is, is printed as it was found. */
    void none(String what, Collection<?> found) {
        found.stream()
                .limit(10)
                .forEach(one -> System.out.println(what + ": "
                        + one.toString()
                                .substring(0, Math.min(400, one.toString().length()))));
        atMost(0, what, found.size());
    }

    /** Whether something is as it has to be. */
    void check(String what, boolean kept) {
        lines.add(new Line(what, "yes", kept ? "yes" : "no", kept));
    }

    private static String text(double figure) {
        return figure == Math.rint(figure)
                ? String.format(Locale.ROOT, "%.0f", figure)
                : String.format(Locale.ROOT, "%.2f", figure);
    }

    /**
     * Prints the table.
     *
     * @throws IllegalStateException if a bound is broken, which ends the program with 1
     */
    void end() {
        System.out.printf(LINE, measurement, "bound", "figure", "");
        lines.forEach(Line::print);
        List<String> broken =
                lines.stream().filter(line -> !line.kept).map(Line::what).toList();
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Not kept: " + String.join("; ", broken));
        }
    }
}
