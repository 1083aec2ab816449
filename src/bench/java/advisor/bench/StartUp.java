package advisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * What a start as in the image takes until the first page is answered, and the first fifty pages after it: unpacked, with
 * a cache that was trained. Arguments: {@code --jdk=} the home of a JDK 25 or newer, and {@code --against=other.jar},
 * whose cache is trained by a start that ends before it serves.
 */
final class StartUp {

    private static final int RUNS = 7;
    private static final int FIRST = 50;
    private static final String TRAIN = "-XX:AOTCacheOutput=app.aot";

    private final Path jdk;
    private final Path directory;
    private final Founders founders = new Founders(3);

    private StartUp(Path jdk, Path directory) {
        this.jdk = jdk;
        this.directory = directory;
    }

    /** Measures both in turn and prints them. */
    public static void main(String... arguments) throws Exception {
        Arguments given = new Arguments(List.of(arguments));
        Path jdk = Path.of(given.value("jdk", System.getProperty("java.home")));
        StartUp site = new StartUp(jdk, Files.createTempDirectory("start-up"));
        StartUp other = new StartUp(jdk, Files.createTempDirectory("start-up"));
        site.train(given.site(), false);
        other.train(given.other(), true);
        List<Double> seconds = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            seconds.add(site.start("site", given.site()));
            others.add(other.start("against", given.other()));
        }
        System.out.printf(
                "%.2f s to the first answer, against %.2f s: %.2f times as long%n",
                Turns.median(seconds), Turns.median(others), Turns.median(seconds) / Turns.median(others));
    }

    private void train(List<String> command, boolean endsBeforeItServes) throws IOException, InterruptedException {
        String jar = command.get(command.indexOf("-jar") + 1);
        run(List.of("-Djarmode=tools", "-jar", jar, "extract", "--destination", "extracted"));
        if (endsBeforeItServes) {
            run(unpacked(command, TRAIN, "-Dspring.context.exit=onRefresh"));
        } else {
            try (Program program =
                    Program.start(jdk, directory, unpacked(command, TRAIN)).await("/")) {
                program.stop();
            }
        }
    }

    /** The same command, with these options, for the jar that was unpacked. */
    private List<String> unpacked(List<String> command, String... options) throws IOException {
        List<String> unpacked = new ArrayList<>(List.of(options));
        unpacked.addAll(command);
        try (var files = Files.list(directory.resolve("extracted"))) {
            Path jar = files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            unpacked.set(unpacked.indexOf("-jar") + 1, jar.toString());
        }
        unpacked.replaceAll(word -> word.replace("%port%", word.contains("jdbc") ? "x" : "%port%"));
        return unpacked;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        try (Program program = Program.start(jdk, directory, command)) {
            program.awaitEnd();
        }
    }

    private double start(String name, List<String> command)
            throws IOException, InterruptedException, ExecutionException {
        Instant start = Instant.now();
        try (Program program = Program.start(
                        jdk, directory, unpacked(command, "-XX:AOTMode=on", "-XX:AOTCache=app.aot"))
                .await("/")) {
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1e3;
            double used = program.processorTime().toMillis() / 1e3;
            Subject subject = new Subject(name, program);
            List<String> pages = founders.firstPages(FIRST, subject.rules());
            double each = subject.load(FIRST, pages, Map.of()).all() / 1e3;
            System.out.printf(
                    "%s: first answer after %.2f s and %.2f s of processor, then %.1f ms for each of %d pages, %d MB%n",
                    name, seconds, used, each, FIRST, program.resident());
            program.stop();
            return seconds;
        }
    }
}
