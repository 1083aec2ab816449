package advisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/**
 * A crowd that uses everything for a long time, at a pace that leaves the machine some rest: nothing fails, and once the
 * program has settled it holds no more than before. Arguments: {@code short} or {@code full} (thirty minutes).
 */
final class Soak {

    private static final int PEOPLE = 8;
    private static final int PAUSE = 50;

    /** By how much the last third of the samples may exceed the first. */
    private static final double FLAT = 1.1;

    private final Subject site;
    private final Crowd crowd;
    private final Duration settling;
    private final Duration lasting;
    private final Duration between;

    private Soak(Subject site, Length length) throws IOException {
        this.site = site;
        this.crowd = new Crowd(site.rules());
        this.settling = Duration.ofMinutes(length.of(1, 10));
        this.lasting = Duration.ofMinutes(length.of(3, 30));
        this.between = Duration.ofSeconds(length.of(10, 60));
    }

    /** Lets them, and prints what it holds. */
    public static void main(String... arguments) throws Exception {
        Arguments given = new Arguments(List.of(arguments));
        Length length = given.length();
        List<String> command = new ArrayList<>(given.site());
        for (String limit : List.of("links-created", "responses-sent", "lost-addresses")) {
            command.add("--advisor.limits." + limit + ".times=1000000");
        }
        try (Subject site = Subject.start("site", Files.createTempDirectory("soak"), command)) {
            site.await("/privacy");
            new Soak(site, length).run();
        }
    }

    private void run() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<?>> ends = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int seed = person;
                ends.add(people.submit(() -> act(seed)));
            }
            List<Held> held = watch();
            people.shutdownNow();
            for (Future<?> end : ends) {
                end.get();
            }
            report(held);
        } finally {
            people.shutdownNow();
        }
    }

    private Void act(int seed) throws IOException {
        Random random = new Random(seed);
        try (Connection connection = new Connection(site.port())) {
            while (!Thread.interrupted()) {
                crowd.act(connection, random);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
        return null;
    }

    /** What it holds from time to time, once it has settled. */
    private List<Held> watch() throws IOException, InterruptedException {
        List<Held> held = new ArrayList<>();
        long start = System.nanoTime();
        for (Duration passed = Duration.ZERO; passed.compareTo(lasting) < 0; passed = since(start)) {
            Thread.sleep(between.toMillis());
            Held now = Held.by(site.program().pid());
            System.out.printf(
                    Locale.ROOT,
                    "%4d s: %d done, %.0f KB of heap, %.0f threads, %.0f handles%n",
                    since(start).toSeconds(),
                    crowd.done(),
                    now.heap(),
                    now.threads(),
                    now.handles());
            if (since(start).compareTo(settling) >= 0) {
                held.add(now);
            }
        }
        return held;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void report(List<Held> held) {
        Report report = new Report("soak of " + lasting.toMinutes() + " minutes");
        report.note("done", crowd.done());
        report.none("errors", crowd.failed());
        flat(report, "heap after collecting, last third by first", held, Held::heap);
        flat(report, "threads, last third by first", held, Held::threads);
        flat(report, "files and connections, last third by first", held, Held::handles);
        report.end();
    }

    private static void flat(Report report, String what, List<Held> held, ToDoubleFunction<Held> figure) {
        List<Double> figures = held.stream().map(figure::applyAsDouble).toList();
        int third = figures.size() / 3;
        double first = Turns.median(figures.subList(0, third));
        double last = Turns.median(figures.subList(figures.size() - third, figures.size()));
        report.atMost(FLAT, what, last / first);
    }
}
