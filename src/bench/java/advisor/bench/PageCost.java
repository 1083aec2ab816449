package advisor.bench;

import advisor.bench.Connection.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Processor time of the packaged program for each request, against a bare Tomcat that sends the same bytes and, if one is
 * named, against another jar: batches that take turns, and the median of them and of the ratios within a turn. Plain
 * bytes, 16 connections that stay open. Arguments: {@code short} (at most three minutes) or {@code full} (at most
 * fifteen), {@code --against=other.jar}, {@code --options=} and {@code --against-options=} for other flags of the JVM.
 */
final class PageCost {

    private static final int SAMPLE = 200;
    private static final int FIRST = 50;
    private static final int CONNECTIONS = 64;

    private final Effort length;
    private final List<Subject> sites;
    private final Subject bare;
    private final Path bytes;
    private final Founders founders = new Founders(System.nanoTime());
    private final String rules;

    private PageCost(Effort length, List<Subject> sites, Subject bare, Path bytes) throws IOException {
        this.length = length;
        this.sites = sites;
        this.bare = bare;
        this.bytes = bytes;
        this.rules = sites.get(0).rules();
    }

    /** How many requests a batch has, how many batches there are, and how many requests come before. */
    private enum Effort {
        SHORT(100, 5, 600),
        FULL(400, 11, 16_000);

        private final int batch;
        private final int batches;
        private final int warm;

        Effort(int batch, int batches, int warm) {
            this.batch = batch;
            this.batches = batches;
            this.warm = warm;
        }
    }

    /** Measures everything and prints it. */
    public static void main(String... arguments) throws Exception {
        Arguments given = new Arguments(List.of(arguments));
        Effort length = given.length().of(Effort.SHORT, Effort.FULL);
        Path directory = Files.createTempDirectory("page-cost");
        Path bytes = Files.createDirectory(directory.resolve("bytes"));
        List<Subject> sites = new ArrayList<>();
        Subject bare = Subject.start("bare", directory, BareTomcat.command(bytes, List.of("-Xmx128m")));
        try {
            sites.add(Subject.start("site", directory, given.site()));
            sites.get(0).awaitAndPrint();
            if (!given.other().isEmpty()) {
                sites.add(Subject.start("against", directory, given.other()));
                sites.get(1).awaitAndPrint();
            }
            new PageCost(length, sites, bare, bytes).measure();
        } finally {
            sites.forEach(Subject::close);
            bare.close();
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        System.out.printf("%-26s %s%n", "", Turns.header(sites.size() > 1));
        Supplier<String> advice = () -> founders.advice(rules);
        turns("first pages after start", 1, FIRST, () -> founders.firstPages(FIRST, rules), "");
        turns("advice, up to request 500", 1, 400, () -> addresses(400, advice), "");
        turns("advice, requests 400-600", 1, 200, () -> addresses(200, advice), "");
        List<String> known = addresses(SAMPLE, advice);
        List<String> questions = addresses(SAMPLE, founders::question);
        store("advice", known);
        store("question", questions);
        bare.await("/advice0");
        warm(known);
        turns("advice, first seen", length.batches, length.batch, () -> addresses(length.batch, advice), "advice");
        turns("advice, repeated", length.batches, 3 * length.batch, () -> known, "advice");
        notModified(known.get(0));
        turns(
                "question, first seen",
                length.batches,
                length.batch,
                () -> addresses(length.batch, founders::question),
                "question");
        turns("question, repeated", length.batches, 3 * length.batch, () -> questions, "question");
        completions();
        tails(known);
        for (Subject site : sites) {
            System.out.printf("%s: resident after all this %d MB%n", site.name(), site.resident());
        }
    }

    private static List<String> addresses(int number, Supplier<String> next) {
        return Stream.generate(next).limit(number).toList();
    }

    private static List<String> names(String name) {
        return Stream.iterate(0, number -> number + 1)
                .limit(SAMPLE)
                .map(number -> "/" + name + number)
                .toList();
    }

    /** The same bytes for the bare server. */
    private void store(String name, List<String> addresses) throws IOException {
        long sum = 0;
        try (Connection connection = new Connection(sites.get(0).port())) {
            for (int number = 0; number < addresses.size(); number++) {
                byte[] body = connection.get(addresses.get(number)).body().array();
                Files.write(bytes.resolve(name + number), body);
                sum += body.length;
            }
        }
        System.out.printf("%s: %d bytes on average%n", name, sum / addresses.size());
    }

    private void warm(List<String> known) throws InterruptedException, ExecutionException {
        for (Subject site : sites) {
            site.load(length.warm, addresses(length.warm, () -> founders.advice(rules)), Map.of());
            site.load(length.warm / 2, addresses(length.warm / 2, founders::question), Map.of());
            site.load(2 * length.warm, known, Map.of());
        }
        for (String name : List.of("advice", "question")) {
            bare.load(2 * length.warm, names(name), Map.of());
        }
    }

    /** Batches of new addresses, the same for all, in turns; against the bare server if it has something of this name. */
    private void turns(String title, int batches, int requests, Supplier<List<String>> addresses, String name)
            throws InterruptedException, ExecutionException {
        Turns turns = new Turns(title);
        for (int batch = 0; batch < batches; batch++) {
            List<String> same = addresses.get();
            for (Subject site : sites) {
                turns.add(site, site.load(requests, same, Map.of()));
            }
            if (!name.isEmpty()) {
                turns.add(bare, bare.load(3 * length.batch, names(name), Map.of()));
            }
        }
        turns.print();
    }

    private void notModified(String address) throws IOException, InterruptedException, ExecutionException {
        Turns turns = new Turns("advice, not modified");
        for (int batch = 0; batch < length.batches; batch++) {
            for (Subject site : sites) {
                turns.add(
                        site,
                        site.load(5 * length.batch, List.of(address), Map.of("If-None-Match", tag(site, address))));
            }
            turns.add(bare, bare.load(5 * length.batch, List.of("/advice0"), Map.of("If-None-Match", BareTomcat.TAG)));
        }
        turns.print();
    }

    private static String tag(Subject site, String address) throws IOException {
        try (Connection connection = new Connection(site.port())) {
            String tag = connection.get(address).header("etag");
            Answer same = connection.get(address, Map.of("If-None-Match", tag));
            if (same.status() != 304) {
                throw new IllegalStateException("Expected 304, got " + same.status());
            }
            return tag;
        }
    }

    private void completions() throws IOException {
        Turns turns = new Turns("a whole completion");
        for (int batch = 0; batch < length.batches; batch++) {
            List<Map<String, String>> answers =
                    Stream.generate(founders::answers).limit(10).toList();
            for (Subject site : sites) {
                turns.add(site, site.complete(answers));
            }
        }
        turns.print();
    }

    /** New pages alone, and a quarter each: advice that nobody saw, advice that is kept, questions, the start page. */
    private void tails(List<String> known) throws InterruptedException, ExecutionException {
        tails("new advice", () -> addresses(2 * length.batch, () -> founders.advice(rules)));
        tails("all kinds", () -> mixed(4 * length.batch, known));
    }

    private void tails(String title, Supplier<List<String>> addresses) throws InterruptedException, ExecutionException {
        for (Subject site : sites) {
            List<Double> ratios = new ArrayList<>();
            List<Double> halves = new ArrayList<>();
            for (int batch = 0; batch < length.batches; batch++) {
                long[] times = site.times(CONNECTIONS, addresses.get());
                halves.add(times[times.length / 2] / 1e6);
                ratios.add((double) times[times.length * 99 / 100] / times[times.length / 2]);
            }
            System.out.printf(
                    "%s, %s: %d connections, p50 %.1f ms, p99 %.1f times as long%n",
                    site.name(), title, CONNECTIONS, Turns.median(halves), Turns.median(ratios));
        }
    }

    private List<String> mixed(int number, List<String> known) {
        List<String> mixed = new ArrayList<>();
        for (int request = 0; request < number; request++) {
            mixed.add(
                    switch (request % 4) {
                        case 0 -> founders.advice(rules);
                        case 1 -> known.get(request % SAMPLE);
                        case 2 -> founders.question();
                        default -> "/";
                    });
        }
        return mixed;
    }
}
