package advisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Processor time of the packaged program for each request, against a bare Tomcat that sends the same bytes: uncompressed,
 * 16 connections that stay open, warmed. Arguments: how many requests (8000), and how much heap (128m).
 */
final class PageCost {

    private static final int CONNECTIONS = 16;
    private static final int SAMPLE = 200;
    private static final int FIRST = 50;

    private final Program site;
    private final Program bare;
    private final Path bytes;
    private final String rules;
    private final int requests;
    private final Founders founders = new Founders(System.nanoTime());

    private PageCost(Program site, Program bare, Path bytes, int requests) throws IOException {
        this.requests = requests;
        this.site = site;
        this.bare = bare;
        this.bytes = bytes;
        try (Connection connection = new Connection(site.port())) {
            String location = connection.get("/advice?evidence=yes").header("location");
            this.rules = location.substring(location.indexOf("rules=") + "rules=".length());
        }
    }

    /** Measures everything and prints it. */
    public static void main(String... arguments) throws Exception {
        int requests = arguments.length < 1 ? 8_000 : Integer.parseInt(arguments[0]);
        String heap = "-Xmx" + (arguments.length < 2 ? "128m" : arguments[1]);
        Path directory = Files.createTempDirectory("page-cost");
        Path bytes = Files.createDirectory(directory.resolve("bytes"));
        try (Program site = Program.start(directory, Site.command(heap)).await("/privacy");
                Program bare = Program.start(directory, BareTomcat.command(bytes, List.of(heap)))) {
            new PageCost(site, bare, bytes, requests).measure();
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        firstPages();
        List<String> known = addresses(SAMPLE, this::advice);
        List<String> questions = addresses(SAMPLE, founders::question);
        store("advice", known);
        store("question", questions);
        bare.await("/advice0");
        warm(known);
        System.out.printf("%-34s %9s %9s %7s%n", "microseconds of processor", "site", "bare", "ratio");
        compare("advice, first seen", addresses(requests, this::advice), "advice", Map.of());
        compare("advice, repeated", known, "advice", Map.of());
        compare("question, first seen", addresses(requests, founders::question), "question", Map.of());
        compare("question, repeated", questions, "question", Map.of());
        notModified(known.get(0));
        completions();
        tail(known);
        System.out.printf("resident after all this: %d MB%n", site.resident());
    }

    private String advice() {
        return founders.advice(rules);
    }

    private static List<String> addresses(int number, Supplier<String> next) {
        List<String> addresses = new ArrayList<>();
        for (int address = 0; address < number; address++) {
            addresses.add(next.get());
        }
        return addresses;
    }

    /** The same bytes for the bare server. */
    private void store(String name, List<String> addresses) throws IOException {
        long sum = 0;
        try (Connection connection = new Connection(site.port())) {
            for (int number = 0; number < addresses.size(); number++) {
                byte[] body = connection.get(addresses.get(number)).body().array();
                Files.write(bytes.resolve(name + number), body);
                sum += body.length;
            }
        }
        System.out.printf("%s: %d bytes on average%n", name, sum / addresses.size());
    }

    private void firstPages() throws IOException {
        Duration before = site.processorTime();
        try (Connection connection = new Connection(site.port())) {
            for (int page = 0; page < FIRST; page++) {
                expect(200, connection.get(page % 5 == 4 ? advice() : page % 5 == 0 ? "/" : founders.question()));
            }
        }
        System.out.printf(
                "first %d pages after the start: %.1f ms of processor each%n",
                FIRST, site.processorTime().minus(before).toNanos() / 1e6 / FIRST);
    }

    private void warm(List<String> known) throws InterruptedException, ExecutionException {
        List<String> advice = addresses(requests, this::advice);
        List<String> questions = addresses(requests, founders::question);
        load(site, requests, advice, Map.of());
        load(site, requests, questions, Map.of());
        load(site, requests, known, Map.of());
        load(bare, requests, names("advice"), Map.of());
        load(bare, requests, names("question"), Map.of());
    }

    private static List<String> names(String name) {
        int[] number = new int[1];
        return addresses(SAMPLE, () -> "/" + name + number[0]++);
    }

    private void compare(String title, List<String> addresses, String name, Map<String, String> headers)
            throws InterruptedException, ExecutionException {
        double base = load(bare, requests * 2, names(name), headers);
        double cost = load(site, requests, addresses, headers);
        print(title, cost, base);
    }

    private void notModified(String address) throws IOException, InterruptedException, ExecutionException {
        String tag;
        try (Connection connection = new Connection(site.port())) {
            tag = connection.get(address).header("etag");
            expect(304, connection.get(address, Map.of("If-None-Match", tag)));
        }
        Map<String, String> known = Map.of("If-None-Match", tag);
        load(site, requests, List.of(address), known);
        load(bare, requests, List.of("/advice0"), Map.of("If-None-Match", BareTomcat.TAG));
        double same = load(bare, requests * 2, List.of("/advice0"), Map.of());
        double base = load(bare, requests * 2, List.of("/advice0"), Map.of("If-None-Match", BareTomcat.TAG));
        double cost = load(site, requests * 2, List.of(address), known);
        print("If-None-Match, to the same bytes", cost, same);
        print("If-None-Match, to a bare 304", cost, base);
    }

    private static void print(String title, double cost, double base) {
        System.out.printf("%-34s %9.1f %9.1f %7.2f%n", title, cost, base, cost / base);
    }

    /** Microseconds of processor for each request. */
    private static double load(Program program, int requests, List<String> addresses, Map<String, String> headers)
            throws InterruptedException, ExecutionException {
        Duration before = program.processorTime();
        Load.run(
                program.port(),
                CONNECTIONS,
                requests,
                (connection, number) -> connection.get(addresses.get(number % addresses.size()), headers));
        return program.processorTime().minus(before).toNanos() / 1e3 / requests;
    }

    private void completions() throws IOException {
        int number = 100;
        Duration before = site.processorTime();
        int pages = 0;
        try (Connection connection = new Connection(site.port())) {
            for (int founder = 0; founder < number; founder++) {
                pages += new Completion(connection).complete(founders.answers());
            }
        }
        System.out.printf(
                "a whole completion: %.2f ms of processor, %d requests%n",
                site.processorTime().minus(before).toNanos() / 1e6 / number, pages / number);
    }

    private void tail(List<String> known) throws InterruptedException, ExecutionException {
        List<String> mixed = new ArrayList<>();
        for (int number = 0; number < requests; number++) {
            mixed.add(
                    switch (number % 4) {
                        case 0 -> advice();
                        case 1 -> known.get(number % SAMPLE);
                        case 2 -> founders.question();
                        default -> "/";
                    });
        }
        long[] times = Load.run(site.port(), 64, requests, (connection, number) -> connection.get(mixed.get(number)));
        double half = times[requests / 2] / 1e6;
        double last = times[requests * 99 / 100] / 1e6;
        System.out.printf(
                "64 connections: p50 %.1f ms, p99 %.1f ms, that is %.1f times as long%n", half, last, last / half);
    }

    private static void expect(int status, Connection.Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("Expected " + status + ", got " + answer.status() + ": " + answer.text());
        }
    }
}
