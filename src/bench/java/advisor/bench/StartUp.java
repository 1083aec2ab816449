package advisor.bench;

import advisor.crash.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a start takes until the first page is answered: of the packaged jar as it is, and with a trained cache as in the
 * image, in turns. The steps are those of the Dockerfile, which say why: unpack, train by a start that serves, run. The
 * options of the JVM are read there, for both. Arguments: {@code short} or {@code full} (fifteen starts of each), and
 * {@code --jdk=} the home of a JDK 25 or newer.
 */
final class StartUp {

    private static final double BOUND = 0.5;

    private final ImageOptions options = ImageOptions.read();
    private final Report report = new Report("start");
    private final Path jdk;
    private final Path directory;

    private StartUp(Path jdk, Path directory) throws IOException {
        this.jdk = jdk;
        this.directory = directory;
    }

    /** Until the first answer. */
    private record Start(double seconds, double processor) {}

    /** Measures both in turns and prints them. */
    public static void main(String... arguments) throws Exception {
        Arguments given = new Arguments(List.of(arguments));
        int starts = given.length().of(3, 15);
        Path jdk = Path.of(given.value("jdk", System.getProperty("java.home")));
        new StartUp(jdk, Files.createTempDirectory("start-up")).measure(starts);
    }

    private void measure(int starts) throws IOException, InterruptedException {
        List<String> plain = Site.command(options.all());
        List<String> cached = Site.command("app/app.jar", options.with("-XX:AOTMode=on", "-XX:AOTCache=app/app.aot"));
        train();
        List<Start> plainly = new ArrayList<>();
        List<Start> fromCache = new ArrayList<>();
        for (int turn = 0; turn < starts; turn++) {
            plainly.add(start(plain));
            fromCache.add(start(cached));
        }
        report.note("starts of each", starts);
        print("plain", plainly);
        print("cached", fromCache);
        report.note("seconds, cached / plain", ratio(fromCache, plainly, Start::seconds));
        report.atMost(BOUND, "processor, cached / plain", ratio(fromCache, plainly, Start::processor));
        report.end();
    }

    private void train() throws IOException, InterruptedException {
        Files.copy(Jar.file(), directory.resolve("app.jar"));
        try (Program unpacking = Program.start(
                jdk, directory, List.of("-Djarmode=tools", "-jar", "app.jar", "extract", "--destination", "app"))) {
            unpacking.awaitEnd();
        }
        try (Program training = Program.start(
                        jdk, directory, Site.command("app/app.jar", options.with("-XX:AOTCacheOutput=app/app.aot")))
                .await("/")) {
            training.stop();
        }
    }

    private Start start(List<String> command) throws IOException, InterruptedException {
        Instant start = Instant.now();
        try (Program program = Program.start(jdk, directory, command).await("/")) {
            Duration taken = Duration.between(start, Instant.now());
            Duration used = program.processorTime();
            program.stop();
            return new Start(taken.toMillis() / 1e3, used.toMillis() / 1e3);
        }
    }

    private void print(String kind, List<Start> starts) {
        report.note(kind + ": seconds to the first answer", median(starts, Start::seconds));
        report.note(kind + ": seconds of processor until then", median(starts, Start::processor));
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return Turns.median(starts.stream().map(figure::applyAsDouble).toList());
    }

    private static double ratio(List<Start> some, List<Start> others, ToDoubleFunction<Start> figure) {
        return Turns.median(IntStream.range(0, some.size())
                .mapToObj(turn -> figure.applyAsDouble(some.get(turn)) / figure.applyAsDouble(others.get(turn)))
                .toList());
    }
}
