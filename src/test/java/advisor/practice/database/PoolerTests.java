package advisor.practice.database;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Running;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Nothing is left in a connection that the next one would miss, when a pooler gives every transaction another. */
class PoolerTests {

    private static final String LEFT = "select count(*) from pg_prepared_statements where not from_sql";

    @Test
    void noStatementStaysWithTheServer() throws SQLException {
        assertThat(left("")).isZero();
    }

    @Test
    void whoHasNoPoolerMaySaySo() throws SQLException {
        assertThat(left("&prepareThreshold=3")).isPositive();
    }

    private static int left(String setting) throws SQLException {
        try (Running site = Running.on(Database.POSTGRESQL.create() + setting, "--advisor.jobs=false");
                Connection one = site.part(DataSource.class).getConnection()) {
            JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(one, true));
            for (int times = 0; times < 10; times++) {
                database.queryForList("select id from link where slug = ?", "jane-doe");
            }
            Integer left = database.queryForObject(LEFT, Integer.class);
            return left == null ? 0 : left;
        }
    }
}
