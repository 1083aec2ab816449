package advisor.practice.operator;

import advisor.practice.database.DatabaseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.util.StringUtils;

/**
 * Where the site keeps its data, and where it stands.
 *
 * @param address of the database
 * @param credentials with which it is opened
 * @param site the path or address under which the site stands, without a slash at its end
 */
record Installation(String address, Properties credentials, String site) {

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String TRACE = "TRACE_LEVEL_FILE";
    private static final String IN_USE = "Database may be already in use";

    /**
     * The one that the settings describe.
     *
     * @throws Refusal if its database is of another kind
     */
    static Installation of(Environment settings) {
        Properties credentials = new Properties();
        put(credentials, "user", settings.getProperty("spring.datasource.username", ""));
        put(credentials, "password", settings.getProperty("spring.datasource.password", ""));
        String stated = settings.getProperty("advisor.address", "").strip();
        String path = settings.getProperty("server.servlet.context-path", "");
        String site = stated.isEmpty() ? path : stated;
        return new Installation(
                known(settings.getProperty("spring.datasource.url", "")),
                credentials,
                StringUtils.trimTrailingCharacter(site, '/'));
    }

    private static String known(String address) {
        if (address.startsWith("jdbc:h2:") || address.startsWith(POSTGRESQL)) {
            return address;
        }
        throw Refusal.ofMisuse("spring.datasource.url names no database of H2 or PostgreSQL.");
    }

    private static void put(Properties credentials, String name, String value) {
        if (!value.isEmpty()) {
            credentials.setProperty(name, value);
        }
    }

    /**
     * The file of the database.
     *
     * @throws Refusal if it has none of its own
     */
    DatabaseFile file() {
        return DatabaseFile.of(address)
                .orElseThrow(() -> Refusal.ofMisuse(
                        address.startsWith(POSTGRESQL)
                                ? "The data is in PostgreSQL: back it up with pg_dump, restore it with pg_restore or psql."
                                : "The database is no file of this program’s own: back it up as its server does."));
    }

    /** The database, as it is opened: H2 writes no file about what goes wrong. */
    DataSource source() {
        boolean quiet = !address.startsWith("jdbc:h2:") || address.contains(TRACE);
        DriverManagerDataSource source = new DriverManagerDataSource(quiet ? address : address + ";" + TRACE + "=0");
        source.setConnectionProperties(credentials);
        return source;
    }

    /** The same at another place. */
    Installation at(Path database) {
        return new Installation(DatabaseFile.moved(address, database), credentials, site);
    }

    /**
     * Lets somebody use the database, whose tables must be those of this program.
     *
     * @throws Refusal if there is none, or the tables are others
     */
    void open(Consumer<DataSource> user) throws SQLException {
        requireFile();
        DataSource source = source();
        try (Connection held = source.getConnection()) {
            if (!Flyway.configure().dataSource(source).load().validateWithResult().validationSuccessful) {
                throw Refusal.because("The tables in the database are not those of this version of the program."
                        + " Its next start brings them up to date.");
            }
            user.accept(new SingleConnectionDataSource(held, true));
        }
    }

    /** Opening what is not there would make it. */
    void requireFile() {
        Optional<Path> missing =
                DatabaseFile.of(address).map(DatabaseFile::path).filter(Files::notExists);
        if (missing.isPresent()) {
            throw Refusal.because("There is no database: " + missing.get() + " is not there.");
        }
    }

    /** Why the database could not be used: what it said, without its address and what it was told to do. */
    String sentence(String reason) {
        if (reason.contains(IN_USE)) {
            return "The database is in use: end the program that uses it, and try again.";
        }
        String said = reason.split("; SQL statement", 2)[0];
        return String.format(
                Locale.ROOT, "The database cannot be used: %s", said.replace(address, "spring.datasource.url"));
    }
}
