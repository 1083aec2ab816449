package advisor.bench;

import advisor.crash.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a start takes until the first page is answered: of the packaged jar as it is, of the same with as few first visits
 * as the image makes, and with a trained cache as in the image, in turns; and what the first pages after it take. The
 * steps are those of the Dockerfile, which say why: unpack, train by a start that serves, run. Options and first visits
 * are read there. Arguments: {@code short} or {@code full} (fifteen starts of each), and {@code --jdk=} the home of a
 * JDK 25 or newer.
 */
final class StartUp {

    private static final double BOUND = 0.5;
    private static final double ALIKE = 1.1;
    private static final int FIRST_PAGES = 50;

    private final Image image = Image.read();
    private final Report report = new Report("start");
    private final Founders founders = new Founders(System.nanoTime());
    private final Path jdk;
    private final Path directory;

    private StartUp(Path jdk, Path directory) throws IOException {
        this.jdk = jdk;
        this.directory = directory;
    }

    /**
     * One start.
     *
     * @param seconds until the first answer
     * @param processor seconds of all processors until then
     * @param page milliseconds that a founder waits for each of the first pages after it, on average
     */
    private record Start(double seconds, double processor, double page) {}

    /** Starts of one kind, one in each turn. */
    private record Kind(String name, List<String> command, List<Start> starts) {

        private Kind(String name, List<String> command) {
            this(name, command, new ArrayList<>());
        }

        private double median(ToDoubleFunction<Start> figure) {
            return Turns.median(starts.stream().map(figure::applyAsDouble).toList());
        }

        private double to(Kind other, ToDoubleFunction<Start> figure) {
            return Turns.median(IntStream.range(0, starts.size())
                    .mapToObj(turn ->
                            figure.applyAsDouble(starts.get(turn)) / figure.applyAsDouble(other.starts.get(turn)))
                    .toList());
        }
    }

    /** Measures all in turns and prints them. */
    public static void main(String... arguments) throws Exception {
        Arguments given = new Arguments(List.of(arguments));
        int starts = given.length().of(3, 15);
        Path jdk = Path.of(given.value("jdk", System.getProperty("java.home")));
        new StartUp(jdk, Files.createTempDirectory("start-up")).measure(starts);
    }

    private void measure(int starts) throws IOException, InterruptedException, ExecutionException {
        train();
        Kind plain = new Kind("plain", Site.command(image.options()));
        Kind fewer = new Kind("plain, fewer visits", visiting(Site.command(image.options())));
        Kind cached = new Kind(
                "cached",
                visiting(Site.command("app/app.jar", image.with("-XX:AOTMode=on", "-XX:AOTCache=app/app.aot"))));
        List<Kind> kinds = List.of(plain, fewer, cached);
        for (int turn = 0; turn < starts; turn++) {
            for (Kind kind : kinds) {
                kind.starts().add(start(kind.command()));
            }
        }
        report.note("starts of each", starts);
        kinds.forEach(this::print);
        report.note("seconds, cached / plain", cached.to(plain, Start::seconds));
        report.atMost(BOUND, "processor, cached / plain", cached.to(plain, Start::processor));
        report.atMost(BOUND, "processor, cached / plain with fewer visits", cached.to(fewer, Start::processor));
        report.atMost(ALIKE, "time of a first page, cached / plain", cached.to(plain, Start::page));
        report.end();
    }

    private List<String> visiting(List<String> command) {
        List<String> visiting = new ArrayList<>(command);
        visiting.add(image.firstVisits());
        return visiting;
    }

    private void train() throws IOException, InterruptedException {
        Files.copy(Jar.file(), directory.resolve("app.jar"));
        try (Program unpacking = Program.start(
                jdk, directory, List.of("-Djarmode=tools", "-jar", "app.jar", "extract", "--destination", "app"))) {
            unpacking.awaitEnd();
        }
        try (Program training = Program.start(
                        jdk, directory, Site.command("app/app.jar", image.with("-XX:AOTCacheOutput=app/app.aot")))
                .await("/")) {
            training.stop();
        }
    }

    private Start start(List<String> command) throws IOException, InterruptedException, ExecutionException {
        Instant start = Instant.now();
        try (Program program = Program.start(jdk, directory, command).await("/")) {
            Duration taken = Duration.between(start, Instant.now());
            Duration used = program.processorTime();
            Subject site = new Subject("site", program);
            List<String> pages = founders.firstPages(FIRST_PAGES, site.rules());
            double page = LongStream.of(site.times(1, pages)).average().orElseThrow() / 1e6;
            program.stop();
            return new Start(taken.toMillis() / 1e3, used.toMillis() / 1e3, page);
        }
    }

    private void print(Kind kind) {
        report.note(kind.name() + ": seconds to the first answer", kind.median(Start::seconds));
        report.note(kind.name() + ": seconds of processor until then", kind.median(Start::processor));
        report.note(kind.name() + ": milliseconds that a first page takes", kind.median(Start::page));
    }
}
