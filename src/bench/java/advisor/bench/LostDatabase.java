package advisor.bench;

import advisor.crash.Node;
import advisor.crash.Settings;
import advisor.practice.database.Database;
import advisor.practice.database.Forwarder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL is stopped, hangs and may only read, and is as before each time; then it is another server. */
final class LostDatabase implements Trouble {

    private static final int REFUSED = 12;

    @Override
    public String title() {
        return "PostgreSQL stops, hangs, only reads, and is another server";
    }

    @Override
    public void happen(Path directory, Length length, Report report) throws Exception {
        try (Postgres one = new Postgres(directory.resolve("one"));
                Postgres other = new Postgres(directory.resolve("other"))) {
            one.start();
            try (Forwarder network = new Forwarder(one.port());
                    Node node = new Node(directory, settings(network.port(), other.port()))) {
                node.start();
                node.awaitReady();
                try (Everybody everybody = Everybody.at(node)) {
                    for (int time = 0; time < length.of(2, 10); time++) {
                        comesAndGoes(one, network, everybody);
                    }
                    failsOver(one, other, everybody);
                    everybody.end(report);
                }
            }
        }
    }

    /** Both servers, of which the one that writes is wanted. */
    private static List<String> settings(int one, int other) {
        List<String> settings = new ArrayList<>(Settings.of(Database.H2));
        settings.add("--spring.datasource.url=jdbc:postgresql://localhost:" + one + ",localhost:" + other
                + "/postgres?user=postgres&targetServerType=primary");
        return settings;
    }

    private static void comesAndGoes(Postgres one, Forwarder network, Everybody everybody) throws Exception {
        everybody.prospects().awaitMore(REFUSED);
        one.stop();
        everybody.trouble(REFUSED, one::start);
        network.hang();
        everybody.trouble(REFUSED, network::open);
        one.mayWrite(false);
        everybody.trouble(REFUSED, () -> one.mayWrite(true));
    }

    /** The one is there again before the other, and only reads from now on. */
    private static void failsOver(Postgres one, Postgres other, Everybody everybody) throws Exception {
        one.stop();
        one.copyTo(other);
        one.follow();
        one.start();
        everybody.trouble(REFUSED, other::start);
    }
}
