package advisor.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * What others notice of slow clients: of those who send their headers, or a form, a letter at a time, of those who never
 * read the page that they asked for, and of all of them at once: then none may fail, but all wait for memory to be
 * collected, as little is left. Arguments: {@code short} or {@code full} (1,500 slow clients of each kind).
 */
final class SlowClients {

    private static final int OTHERS = 2;
    private static final double BOUND = 50;
    private static final int SECOND_NANOS = 1_000_000_000;
    private static final String FORM = "name=Jane+Doe&contact=jane%40example.org";

    private final Subject site;
    private final int slow;
    private final int requests;
    private final Founders founders = new Founders(1);
    private final Report report = new Report("slow clients");
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final String rules;

    private SlowClients(Subject site, Length length) throws IOException {
        this.site = site;
        this.slow = length.of(300, 1_500);
        this.requests = length.of(1_000, 4_000);
        this.rules = site.rules();
    }

    /** How one of them begins, and whether it goes on. */
    private enum Kind {
        HEADERS("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ", true),
        FORMS(
                "POST /links/preview HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\n\r\nname=",
                true),
        READS("GET /method HTTP/1.1\r\nHost: localhost\r\n\r\n", false);

        private final String beginning;
        private final boolean dripping;

        Kind(String beginning, boolean dripping) {
            this.beginning = beginning;
            this.dripping = dripping;
        }
    }

    /** Measures all kinds and prints them. */
    public static void main(String... arguments) throws Exception {
        Arguments given = new Arguments(List.of(arguments));
        Length length = given.length();
        List<String> command = new ArrayList<>(given.site());
        command.add("--advisor.limits.previews.times=1000000");
        try (Subject site = Subject.start("site", Files.createTempDirectory("slow"), command)) {
            site.await("/privacy");
            new SlowClients(site, length).measure();
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        others();
        double quiet = last(others());
        report.note("nobody is slow: p99 of others, ms", quiet);
        for (Kind kind : Kind.values()) {
            double others = under(kind);
            report.atMost(BOUND, slow + " slow " + kind + ": p99 of others above quiet, ms", others - quiet);
        }
        report.note("all of them at once: p99 of others above quiet, ms", under(Kind.values()) - quiet);
        report.note("nobody is slow any more: p99 of others, ms", last(others()));
        report.none("requests of others that failed", failed);
        report.end();
    }

    /** The p99 of others while these are slow, in milliseconds. */
    private double under(Kind... kinds) throws IOException, InterruptedException, ExecutionException {
        List<Socket> clients = new ArrayList<>();
        List<Socket> dripping = new ArrayList<>();
        for (int client = 0; client < slow; client++) {
            for (Kind kind : kinds) {
                Socket begun = begin(kind);
                clients.add(begun);
                if (kind.dripping) {
                    dripping.add(begun);
                }
            }
        }
        AtomicInteger cut = new AtomicInteger();
        Thread drip = new Thread(() -> drip(dripping, cut));
        drip.start();
        double others = last(others());
        drip.interrupt();
        drip.join();
        report.note("slow clients cut off", cut.get());
        for (Socket client : clients) {
            client.close();
        }
        return others;
    }

    private Socket begin(Kind kind) throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(1024);
        client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()));
        client.getOutputStream().write(kind.beginning.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    /** A letter from each of them every second, one after the other, until they are told that it is enough. */
    private static void drip(List<Socket> clients, AtomicInteger cut) {
        List<Socket> left = new ArrayList<>(clients);
        while (!left.isEmpty() && !Thread.interrupted()) {
            int before = left.size();
            int pause = SECOND_NANOS / before;
            left.removeIf(client -> {
                LockSupport.parkNanos(pause);
                return !isTaken(client);
            });
            cut.addAndGet(before - left.size());
        }
    }

    private static boolean isTaken(Socket client) {
        try {
            client.getOutputStream().write('a');
            return client.getInputStream().available() == 0;
        } catch (IOException closed) {
            return false;
        }
    }

    private long[] others() throws InterruptedException, ExecutionException {
        List<String> pages = new ArrayList<>();
        for (int page = 0; page < requests; page++) {
            pages.add(page % 2 == 0 ? founders.question() : founders.advice(rules));
        }
        return Load.run(site.port(), OTHERS, requests, (connection, number) -> {
            Connection.Answer answer =
                    number % 10 == 0 ? connection.post("/links/preview", FORM) : connection.get(pages.get(number));
            if (answer.status() != 200) {
                failed.add(answer.status() + " for somebody who is not slow");
            }
        });
    }

    private static double last(long[] times) {
        return times[times.length * 99 / 100] / 1e6;
    }
}
