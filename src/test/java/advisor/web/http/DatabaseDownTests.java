package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.Running;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Forwarder;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What works and what does not when PostgreSQL is down, is down at the start, or hangs; and that it comes back. */
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
                "--server.tomcat.threads.max=50",
                "--management.server.port=0");
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
        tellsTheOperator("UP", 200);
    }

    /** By itself. */
    private void recovers() {
        Patience.until(
                "links can be looked up again", () -> site.get("/l/jane-doe").statusCode() != 503);
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
        tellsTheOperator("DEGRADED", 503);
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
        assertThat(site.get("/l/jane-doe/acme").body()).contains("/questions/evidence?link=jane-doe&amp;via=acme");
        HttpResponse<String> inbox = site.get("/links/manage/" + MANAGE.secret());
        assertUnavailable(inbox);
        assertThat(inbox.body()).contains("cannot be reached for the moment", "Try again");
        losesNothingTyped();
    }

    private void tellsTheOperator(String status, int links) throws Exception {
        assertThat(site.operator("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(site.operator("/actuator/health").body()).contains("\"status\":\"" + status + '"');
        assertThat(site.operator("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(site.operator("/actuator/health/links").statusCode()).isEqualTo(links);
        assertThat(site.operator("/actuator/prometheus").body())
                .contains("advisor_database_up " + (links == 200 ? "1.0" : "0.0"));
    }

    private void losesNothingTyped() throws Exception {
        String key = Token.random().secret();
        HttpResponse<String> sent = site.post(
                "/send", ANSWERS + "&link=jane-doe&rules=2026-12&key=" + key + "&name=Ada&note=Call+%3Cme%3E");
        assertUnavailable(sent);
        assertThat(sent.body())
                .contains("action=\"/send\"", "value=\"" + key, "value=\"Ada", "Call &lt;me&gt;")
                .contains("href=\"/advice?" + ANSWERS.replace("&", "&amp;") + "&amp;link=jane-doe&amp;rules=2026-12\"");
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
}
