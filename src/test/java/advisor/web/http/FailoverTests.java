package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Running;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** PostgreSQL moves to another server, and every connection there is leads to the old one, which only reads. */
class FailoverTests {

    private static final int CONNECTIONS = 10;

    @Test
    void oneIsToldToTryAgainAndEverybodyElseComesThrough() throws Exception {
        try (Running site = Running.on(Database.POSTGRESQL.create(), "--advisor.jobs=false")) {
            site.part(LinkStore.class).create(new Slug("jane-doe"), Practice.content(), Token.random());
            demote(site.part(DataSource.class));

            assertThat(send(site).statusCode()).isEqualTo(503);
            for (int sender = 0; sender < CONNECTIONS; sender++) {
                assertThat(send(site).statusCode()).isEqualTo(303);
            }
        }
    }

    private static void demote(DataSource source) throws SQLException {
        List<Connection> all = new ArrayList<>();
        while (all.size() < CONNECTIONS) {
            all.add(source.getConnection());
        }
        for (Connection connection : all) {
            try (connection;
                    Statement statement = connection.createStatement()) {
                statement.execute("set session characteristics as transaction read only");
            }
        }
    }

    private static HttpResponse<String> send(Running site) throws Exception {
        return site.post(
                "/send",
                "evidence=yes&problem=function&link=jane-doe&rules=2026-12&name=Ada&key="
                        + Token.random().secret());
    }
}
