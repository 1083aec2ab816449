package advisor.practice.database;

import advisor.Patience;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The databases that everything stored is tried on: a real PostgreSQL, started for the tests, and H2. */
public enum Database {
    H2 {
        @Override
        public String create() {
            return "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        }
    },
    POSTGRESQL {
        @Override
        public String create() {
            return Server.copyOf("template1");
        }

        /** To copy our tables takes less time than to make them. */
        @Override
        public DataSource migrated() {
            return new DriverManagerDataSource(Server.copyOf(Server.tables()));
        }
    };

    /**
     * Creates an empty database.
     *
     * @return its address, with whatever is needed to enter
     * @throws TestAbortedException if this database cannot be started on this machine: the test is skipped, visibly
     */
    public abstract String create();

    /** An empty database with our tables. */
    public DataSource migrated() {
        return migrated(create());
    }

    /** The same by a few connections that stay open, for whoever asks thousands of times. */
    public HikariDataSource pooled() {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(migrated());
        pool.setMaximumPoolSize(3);
        return new HikariDataSource(pool);
    }

    private static DataSource migrated(String address) {
        DataSource source = new DriverManagerDataSource(address);
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    /** Started once for all tests; ends with the tests. */
    private static final class Server {

        private static @Nullable EmbeddedPostgres server;
        private static @Nullable String failure;
        private static @Nullable String tables;

        static synchronized EmbeddedPostgres running() {
            if (server == null && failure == null) {
                try {
                    server = EmbeddedPostgres.builder()
                            .setPGStartupWait(Patience.NEVER)
                            .setConnectConfig("user", "postgres")
                            .setServerConfig("fsync", "off")
                            .start();
                } catch (IOException | IllegalStateException exception) {
                    failure = String.valueOf(exception.getMessage());
                }
            }
            if (server == null) {
                throw new TestAbortedException("SKIPPED: PostgreSQL cannot be started here: " + failure);
            }
            return server;
        }

        /** The name of a database that has our tables, and nothing in them. */
        static synchronized String tables() {
            if (tables == null) {
                String address = copyOf("template1");
                Database.migrated(address);
                tables = address.replaceFirst(".*/(\\w+)\\?.*", "$1");
            }
            return tables;
        }

        /** The address of a new database, with what this one has. */
        static String copyOf(String template) {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            EmbeddedPostgres server = running();
            try (Connection connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + " template " + template);
            } catch (SQLException exception) {
                throw new IllegalStateException("PostgreSQL runs, but creates no database", exception);
            }
            return server.getJdbcUrl("postgres", name);
        }
    }
}
