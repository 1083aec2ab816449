package advisor.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What others notice of slow clients: of those who send their headers, or a form, a letter at a time, and of those who
 * never read the page that they asked for. Arguments: how many of each kind (1500), and how many requests of others (4000).
 */
final class SlowClients {

    private static final int OTHERS = 2;
    private static final double BOUND = 50;
    private static final String FORM = "name=Jane+Doe&contact=jane%40example.org";

    private final Program site;
    private final int slow;
    private final int requests;
    private final Founders founders = new Founders(1);
    private final String rules;

    private SlowClients(Program site, int slow, int requests) throws IOException {
        this.site = site;
        this.slow = slow;
        this.requests = requests;
        try (Connection connection = new Connection(site.port())) {
            String location = connection.get("/advice?evidence=yes").header("location");
            this.rules = location.substring(location.indexOf("rules=") + "rules=".length());
        }
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
        int slow = arguments.length < 1 ? 1_500 : Integer.parseInt(arguments[0]);
        int requests = arguments.length < 2 ? 4_000 : Integer.parseInt(arguments[1]);
        List<String> command =
                new ArrayList<>(Site.command(List.of(Site.options().split(" ", -1))));
        command.add("--advisor.limits.previews.times=1000000");
        try (Program site =
                Program.start(Files.createTempDirectory("slow"), command).await("/privacy")) {
            new SlowClients(site, slow, requests).measure();
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        others();
        double quiet = print("nobody is slow", others());
        boolean kept = true;
        for (Kind kind : Kind.values()) {
            kept &= under(kind) <= quiet + BOUND;
        }
        print("nobody is slow any more", others());
        if (!kept) {
            throw new IllegalStateException("Others waited more than " + BOUND + " ms longer");
        }
    }

    private double under(Kind kind) throws IOException, InterruptedException, ExecutionException {
        List<Socket> clients = new ArrayList<>();
        for (int client = 0; client < slow; client++) {
            clients.add(begin(kind));
        }
        AtomicInteger cut = new AtomicInteger();
        Thread drip = new Thread(() -> drip(clients, cut));
        if (kind.dripping) {
            drip.start();
        }
        double last = print(slow + " slow " + kind, others());
        drip.interrupt();
        drip.join();
        System.out.printf("    cut off meanwhile: %d%n", cut.get());
        for (Socket client : clients) {
            client.close();
        }
        return last;
    }

    private Socket begin(Kind kind) throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(1024);
        client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), site.port()));
        client.getOutputStream().write(kind.beginning.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    /** A letter from each of them every second, until they are told that it is enough. */
    private static void drip(List<Socket> clients, AtomicInteger cut) {
        List<Socket> left = new ArrayList<>(clients);
        try {
            while (!Thread.interrupted()) {
                int before = left.size();
                left.removeIf(client -> !isTaken(client));
                cut.addAndGet(before - left.size());
                Thread.sleep(1_000);
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
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
                throw new IOException(answer.status() + " for somebody who is not slow");
            }
        });
    }

    private static double print(String title, long[] times) {
        double last = times[times.length * 99 / 100] / 1e6;
        System.out.printf(
                "%-26s others: %d requests, none failed, p50 %.1f ms, p99 %.1f ms%n",
                title, times.length, times[times.length / 2] / 1e6, last);
        return last;
    }
}
