package advisor.practice.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which failures mean that the database cannot be reached, and which that a statement or a setting is wrong. */
class OutageTests {

    @ParameterizedTest
    @CsvSource({
        "08001, true, true",
        "08006, true, true",
        "08004, true, false",
        "57P01, true, true",
        "57P03, true, true",
        "53300, true, true",
        "53100, true, true",
        "25006, true, false",
        "57014, false, false",
        "28P01, false, false",
        "3D000, false, false",
        "42601, false, false",
        "23505, false, false",
        "90020, false, false"
    })
    void theStateDecides(String state, boolean outage, boolean passing) {
        RuntimeException failure = new IllegalStateException(new SQLException("What happened", state));
        assertThat(Outage.isBehind(failure)).isEqualTo(outage);
        assertThat(Outage.mayPass(failure)).isEqualTo(passing);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aWrongStatementIsNone(Database database) {
        JdbcClient client = JdbcClient.create(database.migrated());
        for (String sql :
                new String[] {"selec 1", "select nothing from link", "insert into visit (step) values ('x')"}) {
            RuntimeException failure =
                    catchRuntimeException(() -> client.sql(sql).update());
            assertThat(failure).isNotNull();
            assertThat(Outage.isBehind(failure)).as(sql).isFalse();
            assertThat(Outage.mayPass(failure)).as(sql).isFalse();
        }
    }

    @Test
    void aDiskThatIsFullIsOne() {
        SQLException failure = new SQLException("General error", "HY000", new IOException("No space left on device"));
        assertThat(Outage.isBehind(new IllegalStateException(failure))).isTrue();
    }

    @Test
    void aServerThatIsNotThereIsOne() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        RuntimeException failure = failure("jdbc:postgresql://localhost:" + port + "/none");
        assertThat(Outage.isBehind(failure)).isTrue();
        assertThat(Outage.mayPass(failure)).isTrue();
    }

    @Test
    void aDatabaseThatIsNotThereIsASetting() {
        String address = Database.POSTGRESQL.create();
        RuntimeException failure = failure(address.replaceFirst("/t[0-9a-f]+\\?", "/missing?"));
        assertThat(failure).hasStackTraceContaining("missing");
        assertThat(Outage.mayPass(failure)).isFalse();
    }

    @Test
    void aFileThatIsNoDatabaseIsASetting() {
        RuntimeException failure = failure("jdbc:h2:file:/dev/null/nowhere");
        assertThat(Outage.mayPass(failure)).isFalse();
    }

    private static RuntimeException failure(String address) {
        return catchRuntimeException(() -> JdbcClient.create(new DriverManagerDataSource(address))
                .sql("select 1")
                .query()
                .singleValue());
    }
}
