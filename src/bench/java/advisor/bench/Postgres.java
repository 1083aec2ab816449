package advisor.bench;

import advisor.Patience;
import advisor.Ports;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that can be stopped, and started again with what it had stored. */
final class Postgres implements AutoCloseable {

    private final Path directory;
    private final int port = Ports.free();
    private @Nullable EmbeddedPostgres server;

    /** One that is not started yet, and keeps what it stores there. */
    Postgres(Path directory) {
        this.directory = directory;
    }

    int port() {
        return port;
    }

    /**
     * Starts it, for the first time or again.
     *
     * @throws NotHere if none can be started on this machine
     */
    void start() throws NotHere {
        try {
            server = started();
        } catch (IOException | IllegalStateException reason) {
            throw new NotHere("PostgreSQL cannot be started here: " + reason.getMessage());
        }
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(Patience.NEVER)
                .setConnectConfig("user", "postgres")
                .setServerConfig("fsync", "off")
                .setDataDirectory(directory)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    /** Ends it, and whatever is under way. */
    void stop() throws IOException {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    /** Gives another one, which was never started, what this one has stored; this one has to be stopped. */
    void copyTo(Postgres other) throws NotHere, InterruptedException {
        Command.run("cp", "-a", directory.toString(), other.directory.toString());
    }

    /** From its next start on it only reads, as one that follows another. */
    void follow() throws IOException {
        Files.createFile(directory.resolve("standby.signal"));
    }

    /** Lets it write nothing more until it may again. */
    void mayWrite(boolean may) throws SQLException {
        execute("alter system set default_transaction_read_only = " + (may ? "off" : "on"));
        execute("select pg_reload_conf()");
    }

    private void execute(String statement) throws SQLException {
        String address = "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
        try (Connection connection = DriverManager.getConnection(address);
                Statement one = connection.createStatement()) {
            one.execute("set default_transaction_read_only = off");
            one.execute(statement);
        }
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
