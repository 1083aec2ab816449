package advisor.practice.operator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/**
 * Everything in the database as one script of SQL, what prospects sent included.
 *
 * @param installation whose database it is
 */
record Backup(Installation installation) {

    /** How every backup begins. */
    static final String FIRST = "-- Backup of Scope or Seat";

    /** How it ends if nothing is missing. */
    static final String LAST = "-- End of the backup";

    /**
     * Writes it.
     *
     * @return what was done
     * @throws Refusal if the file is there already, or cannot be written
     */
    String write(Path file) throws SQLException {
        installation.file();
        installation.requireFile();
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            try (Connection connection = installation.source().getConnection()) {
                write(connection, file);
            }
        } catch (IOException failure) {
            throw Refusal.of(file, failure);
        }
        return "Everything is in " + file + ". It holds what prospects sent: keep it as safe as the database.";
    }

    private static void write(Connection connection, Path file) throws SQLException, IOException {
        Path part = Files.createTempFile(Objects.requireNonNull(file.getParent()), "backup-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                Writer script = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
                write(connection, script);
                script.flush();
                channel.force(true);
            }
            PlacedFile.place(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Connection connection, Writer script) throws SQLException, IOException {
        script.write(FIRST + "\n");
        try (Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script nopasswords")) {
            while (lines.next()) {
                script.write(lines.getString(1) + "\n");
            }
        }
        script.write(LAST + "\n");
    }
}
