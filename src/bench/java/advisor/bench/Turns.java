package advisor.bench;

import advisor.bench.Subject.Batch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Batches that servers took in turns; the first of them is compared with the others. */
final class Turns {

    private final String title;
    private final Map<String, List<Batch>> batches = new LinkedHashMap<>();

    Turns(String title) {
        this.title = title;
    }

    void add(Subject subject, Batch batch) {
        batches.computeIfAbsent(subject.name(), name -> new ArrayList<>()).add(batch);
    }

    /** What the columns are. */
    static String header(boolean against) {
        return String.format("%10s %10s", "site us", "runtime us")
                + (against ? String.format(" %10s %10s %8s", "against us", "runtime us", "ratio") : "")
                + String.format(" %10s %8s", "bare us", "ratio");
    }

    void print() {
        StringBuilder line = new StringBuilder(String.format("%-26s ", title));
        batches.forEach((name, turns) -> {
            line.append(String.format(
                    Locale.ROOT,
                    "%10.0f ",
                    median(turns.stream().map(Batch::all).toList())));
            if (!"bare".equals(name)) {
                line.append(String.format(
                        Locale.ROOT,
                        "%10.0f ",
                        median(turns.stream().map(Batch::runtime).toList())));
            }
            if (!"site".equals(name)) {
                line.append(String.format(Locale.ROOT, "%8.2f ", ratio(turns)));
            }
        });
        System.out.println(line);
    }

    private double ratio(List<Batch> others) {
        List<Batch> first = batches.getOrDefault("site", List.of());
        return median(IntStream.range(0, others.size())
                .mapToObj(turn -> first.get(turn).all() / others.get(turn).all())
                .toList());
    }

    /** The one in the middle. */
    static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
