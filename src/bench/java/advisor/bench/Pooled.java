package advisor.bench;

import advisor.Ports;
import advisor.crash.Node;
import advisor.crash.Settings;
import advisor.practice.database.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** PgBouncer gives each transaction another connection. */
final class Pooled implements Trouble {

    private static final String SETTINGS = """
            [databases]
            links = host=127.0.0.1 port=%d dbname=postgres user=postgres
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = %d
            unix_socket_dir =
            auth_type = any
            pool_mode = transaction
            default_pool_size = 2
            ignore_startup_parameters = extra_float_digits
            """;

    @Override
    public String title() {
        return "PgBouncer with 2 connections, another for each transaction";
    }

    @Override
    public void happen(Path directory, Length length, Report report) throws Exception {
        Command.run("pgbouncer", "--version");
        try (Postgres postgres = new Postgres(directory.resolve("postgres"))) {
            postgres.start();
            int port = Ports.free();
            Process bouncer = bouncer(directory, SETTINGS.formatted(postgres.port(), port));
            try (Node node = new Node(directory, settings(port))) {
                node.start();
                node.awaitReady();
                try (Everybody everybody = Everybody.at(node)) {
                    everybody.prospects().awaitMore(length.of(300, 3_000));
                    everybody.end(report);
                    report.atMost(
                            0, "    sends that failed", everybody.prospects().again());
                }
            } finally {
                bouncer.destroy();
                bouncer.waitFor();
            }
        }
    }

    /** Never as root: it refuses that. */
    private static Process bouncer(Path directory, String settings) throws Exception {
        Path file = Files.writeString(directory.resolve("pgbouncer.ini"), settings);
        List<String> command = new ArrayList<>(List.of("pgbouncer", file.toString()));
        if (Command.isRoot()) {
            command.addAll(List.of("-u", "nobody"));
        }
        return start(directory, command);
    }

    private static Process start(Path directory, List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("pgbouncer.log").toFile())
                .start();
    }

    private static List<String> settings(int port) {
        List<String> settings = new ArrayList<>(Settings.of(Database.H2));
        settings.add("--spring.datasource.url=jdbc:postgresql://localhost:" + port + "/links?user=postgres");
        return settings;
    }
}
