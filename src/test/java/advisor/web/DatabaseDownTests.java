package advisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Running;
import advisor.practice.Database;
import advisor.practice.Forwarder;
import advisor.practice.LinkStore;
import advisor.practice.Practice;
import advisor.practice.Slug;
import advisor.practice.Token;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What works and what does not when PostgreSQL is down, is down at the start, or hangs; and that it comes back. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseDownTests {

    private static final String ANSWERS = "evidence=yes&problem=function";
    private static final Token MANAGE = Token.random();

    private Forwarder forwarder;
    private Running site;

    @BeforeAll
    void startsWhileTheDatabaseIsDown() throws Exception {
        URI address = URI.create(Database.POSTGRESQL.create().substring("jdbc:".length()));
        forwarder = new Forwarder(address.getPort());
        forwarder.cut();
        site = Running.on(
                "jdbc:postgresql://localhost:" + forwarder.port() + address.getPath() + "?user=postgres",
                "--server.tomcat.threads.max=50");
        worksWithoutLinks();
        forwarder.open();
        recovers();
        site.part(LinkStore.class).create(new Slug("jane-doe"), Practice.content(), MANAGE);
    }

    @AfterAll
    void end() {
        if (site != null) {
            site.close();
        }
        if (forwarder != null) {
            forwarder.close();
        }
    }

    @BeforeEach
    void databaseIsThere() throws Exception {
        forwarder.open();
        recovers();
        assertThat(site.get("/l/jane-doe").body()).contains("Shared by Jane Doe");
    }

    /** By itself, and within seconds. */
    private void recovers() throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        while (site.get("/l/jane-doe").statusCode() == 503) {
            assertThat(System.nanoTime()).as("came back in time").isLessThan(end);
            Thread.sleep(200);
        }
    }

    @Test
    void whenItIsCutTheAdviceWorksAndLinksSayWhatDoesNot() throws Exception {
        forwarder.cut();
        worksWithoutLinks();
    }

    @Test
    void whenItHangsTheAdviceWorksAndLinksSayWhatDoesNot() throws Exception {
        forwarder.hang();
        worksWithoutLinks();
    }

    private void worksWithoutLinks() throws Exception {
        for (String page : List.of("/", "/questions", "/advice?" + ANSWERS, "/method", "/api/advice?" + ANSWERS)) {
            assertThat(site.get(page).statusCode()).as(page).isIn(200, 302);
        }
        for (String page : List.of("/questions/evidence?link=jane-doe", "/questions?" + ANSWERS + "&link=jane-doe")) {
            HttpResponse<String> followed = site.get(page);
            assertThat(followed.statusCode()).isEqualTo(200);
            assertThat(followed.body())
                    .contains("cannot be looked up right now")
                    .doesNotContain("Jane");
        }
        HttpResponse<String> start = site.get("/l/jane-doe");
        assertUnavailable(start);
        assertThat(start.body()).contains("cannot be looked up right now", "/questions/evidence?link=jane-doe");
        HttpResponse<String> inbox = site.get("/links/manage/" + MANAGE.secret());
        assertUnavailable(inbox);
        assertThat(inbox.body()).contains("cannot be reached for the moment", "Try again");
        losesNothingTyped();
    }

    private void losesNothingTyped() throws Exception {
        String key = Token.random().secret();
        HttpResponse<String> sent = site.post(
                "/send", ANSWERS + "&link=jane-doe&rules=2026-11&key=" + key + "&name=Ada&note=Call+%3Cme%3E");
        assertUnavailable(sent);
        assertThat(sent.body())
                .contains("action=\"/send\"", "value=\"" + key, "value=\"Ada", "Call &lt;me&gt;")
                .contains("href=\"/advice?" + ANSWERS.replace("&", "&amp;") + "&amp;link=jane-doe&amp;rules=2026-11\"");
        HttpResponse<String> deleted = site.post("/sent/" + key + "/delete", "link=jane-doe");
        assertUnavailable(deleted);
        assertThat(deleted.body()).contains("action=\"/sent/" + key + "/delete\"", "Send again");
    }

    private static void assertUnavailable(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(response.body())
                .contains("<main id=\"main\"", "href=\"/css/site-")
                .doesNotContain("a minute");
    }

    /** A connection that was used a moment ago is handed out unproved: who gets it waits for his answer, too. */
    private void useEveryConnection() throws SQLException {
        HikariDataSource pool = site.part(DataSource.class).unwrap(HikariDataSource.class);
        List<Connection> connections = new ArrayList<>();
        while (connections.size() < pool.getMaximumPoolSize()) {
            connections.add(pool.getConnection());
        }
        for (Connection connection : connections) {
            connection.close();
        }
    }

    @Test
    void fiftyWhoWaitForLinksKeepNobodyElseWaiting() throws Exception {
        useEveryConnection();
        forwarder.hang();
        ExecutorService readers = Executors.newFixedThreadPool(50);
        try {
            List<Future<HttpResponse<String>>> links = new ArrayList<>();
            for (int reader = 0; reader < 50; reader++) {
                links.add(readers.submit(() -> site.get("/links/manage/" + MANAGE.secret())));
            }
            for (int request = 0; request < 100; request++) {
                long start = System.nanoTime();
                assertThat(site.get("/questions").statusCode()).isEqualTo(200);
                assertThat(System.nanoTime() - start).isLessThan(1_500_000_000L);
            }
            for (Future<HttpResponse<String>> link : links) {
                assertUnavailable(link.get());
            }
        } finally {
            readers.shutdownNow();
        }
    }
}
