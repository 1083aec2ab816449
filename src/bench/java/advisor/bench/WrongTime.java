package advisor.bench;

import advisor.crash.Browser;
import advisor.crash.Node;
import advisor.crash.Prospects;
import advisor.crash.Receiver;
import advisor.crash.Settings;
import advisor.practice.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock of the machine is put back by an hour, and forward, by libfaketime. Put forward, it ends what the server waits
 * for on any connection: whoever was sending at that moment sends again.
 */
final class WrongTime implements Trouble {

    private static final int SENT = 20;
    private static final int TOO_MANY = 429;
    private static final int OK = 200;
    private static final int NOTICED = 2_000;

    private final List<String> closed = new ArrayList<>();
    private Path clock = Path.of("");
    private int offset;
    private int forward;

    @Override
    public String title() {
        return "the clock is put back by an hour, and forward";
    }

    @Override
    public void happen(Path directory, Length length, Report report) throws Exception {
        String library = Command.run("faketime", "-m", "-f", "+0", "printenv", "LD_PRELOAD");
        clock = directory.resolve("clock");
        put(0);
        try (Receiver receiver = new Receiver();
                Node node = new Node(directory, by(library), settings())) {
            node.start();
            node.awaitReady();
            try (Everybody everybody = Everybody.at(node, receiver.address())) {
                for (int time = 0; time < length.of(2, 10); time++) {
                    isPut(-1, everybody, node);
                    isPut(1, everybody, node);
                }
                report.none("    limits that stayed closed for more than an hour", closed);
                List<String> found = everybody.end(report, forward * Prospects.SENDERS);
                node.stop();
                node.start();
                node.awaitReady();
                told(found, receiver, report);
                List<String> deleted = new ArrayList<>(found);
                deleted.removeAll(everybody.inbox());
                report.none("    responses deleted early", deleted);
            }
        }
    }

    /** Somebody reaches a limit before; then an hour passes. */
    private void isPut(int hours, Everybody everybody, Node node) throws IOException, InterruptedException {
        everybody.prospects().awaitMore(SENT);
        while (previewed(node) != TOO_MANY) {
            everybody.prospects().awaitMore(1);
        }
        put(offset + hours);
        everybody.prospects().awaitMore(SENT);
        put(offset + 1);
        if (previewed(node) != OK) {
            closed.add("put by %d h, and an hour later".formatted(hours));
        }
    }

    /** On a new connection: those that are idle end when an hour passes. */
    private static int previewed(Node node) throws IOException, InterruptedException {
        return new Browser(node.port())
                .post("/links/preview", "name=Jane&contact=https%3A%2F%2Fjane.example")
                .statusCode();
    }

    /** All come within moments after the last change of the clock. */
    private static void told(List<String> found, Receiver receiver, Report report) {
        receiver.await(found);
        report.none("    ids under which two messages came", receiver.idsAcceptedTwice());
        report.note(
                "    responses that the consultant's server was told of",
                receiver.names().size());
    }

    /** Waits go by the monotonic clock, which stays as it is: by libfaketime’s own correction of it, each ends at once. */
    private List<String> by(String library) {
        return List.of(
                "env",
                "LD_PRELOAD=" + library,
                "FAKETIME_TIMESTAMP_FILE=" + clock,
                "FAKETIME_CACHE_DURATION=1",
                "FAKETIME_DONT_FAKE_MONOTONIC=1",
                "FAKETIME_FORCE_MONOTONIC_FIX=0");
    }

    private static List<String> settings() {
        List<String> settings = new ArrayList<>(Settings.of(Database.H2));
        settings.add("--advisor.limits.previews.times=3");
        settings.add("--advisor.limits.previews.within=1s");
        return settings;
    }

    /** The program notices within a second. */
    private void put(int hours) throws IOException, InterruptedException {
        forward += hours > offset ? 1 : 0;
        offset = hours;
        Path next = Files.writeString(clock.resolveSibling("next"), "%+dh%n".formatted(hours));
        Files.move(next, clock, StandardCopyOption.ATOMIC_MOVE);
        Thread.sleep(NOTICED);
    }
}
