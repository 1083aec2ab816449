package advisor.practice.operator;

import advisor.practice.database.DatabaseFile;
import advisor.practice.database.Outage;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.util.FileSystemUtils;

/**
 * Makes the database anew from a {@link Backup}, or from a script of H2’s own tool: beside its place first, so that it is
 * there whole or not at all.
 *
 * @param installation whose database it becomes
 */
record Restore(Installation installation) {

    /**
     * Reads a backup.
     *
     * @return what was done
     * @throws Refusal if there already is a database, or the file is no backup
     */
    String read(Path backup) throws SQLException {
        Path database = installation.file().path();
        if (Files.exists(database)) {
            throw Refusal.because("There is a database already, and none is overwritten: end the program, and move "
                    + database + " to another place first.");
        }
        try (InputStream script = Files.newInputStream(backup)) {
            read(script, backup, database);
        } catch (IOException failure) {
            throw Refusal.of(backup, failure);
        }
        return "The database is in " + database + " again, as " + backup + " has it. Start the site.";
    }

    private void read(InputStream script, Path backup, Path database) throws IOException {
        Path folder = Objects.requireNonNull(database.getParent());
        Path beside = Files.createTempDirectory(existing(folder), "restore-");
        try {
            Path copy = beside.resolve("backup.sql");
            Files.copy(script, copy);
            if (!isWhole(copy)) {
                throw Refusal.because(backup + " is a backup whose end is missing.");
            }
            run(copy, installation.at(beside.resolve("restored")), backup);
            Files.createDirectories(folder);
            PlacedFile.place(beside.resolve("restored" + DatabaseFile.END), database);
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
    }

    /** The folder itself, or the nearest around it that is there. */
    private static Path existing(Path folder) throws IOException {
        return Stream.iterate(folder, place -> place != null, Path::getParent)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new IOException("no folder"));
    }

    /** Whether nothing is missing at its end, as far as the file itself says. */
    private static boolean isWhole(Path script) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(script.toFile(), "r")) {
            return !text(file, 0, Backup.FIRST.length()).equals(Backup.FIRST)
                    || text(file, file.length() - Backup.LAST.length() - 2, Backup.LAST.length() + 2)
                            .strip()
                            .equals(Backup.LAST);
        }
    }

    private static String text(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(Math.max(0, from));
        int read = file.read(bytes);
        return new String(bytes, 0, Math.max(0, read), StandardCharsets.UTF_8);
    }

    /** Whatever is wrong here is wrong with the file, unless the disk is. */
    private static void run(Path copy, Installation restored, Path backup) {
        try {
            run(copy, restored);
        } catch (SQLException | FlywayException failure) {
            if (Outage.isBehind(failure)) {
                throw Refusal.because(restored.sentence(Outage.reason(failure)));
            }
            throw foreign(backup);
        }
    }

    private static void run(Path copy, Installation restored) throws SQLException {
        try (Connection connection = restored.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("runscript from '" + copy.toString().replace("'", "''") + "' charset 'UTF-8'");
            Flyway tables = Flyway.configure().dataSource(restored.source()).load();
            if (tables.info().current() == null) {
                throw new SQLException("no tables of ours");
            }
            tables.migrate();
            statement.execute("shutdown compact");
        }
    }

    private static Refusal foreign(Path backup) {
        return Refusal.because(backup + " is no backup of this program, or it is damaged.");
    }
}
