package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Running;
import advisor.practice.database.Database;
import advisor.web.error.RawRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What proxies and networks of containers make of the site's address, and what the site makes of that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeploymentTests {

    private Running site;

    @BeforeAll
    void standsBehindAProxy() {
        site = Running.on(
                Database.H2.create(),
                "--server.forward-headers-strategy=native",
                "--advisor.hsts=max-age=9; includeSubDomains",
                "--advisor.imprint=https://Acme.example/imprint");
    }

    @AfterAll
    void end() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Host: scope_or_seat, http://scope_or_seat",
        "Host: scope_or_seat:8080, http://scope_or_seat:8080",
        "Host: _a.b_c:8080, http://_a.b_c:8080",
        "Host: example.org; X-Forwarded-Proto: https, https://example.org",
        "Host: example.org:8443; X-Forwarded-Proto: https, https://example.org:8443",
        "Host: scope_or_seat:8080; X-Forwarded-Host: example.org; X-Forwarded-Proto: https, https://example.org",
        "Host: scope_or_seat; X-Forwarded-Host: example.org:8443; X-Forwarded-Proto: https, https://example.org:8443",
        "Host: x; X-Forwarded-Host: example.org; X-Forwarded-Port: 9443; X-Forwarded-Proto: https, https://example.org:9443"
    })
    void isWhereVisitorsAre(String headers, String origin) throws Exception {
        assertThat(get(headers)).startsWith("HTTP/1.1 200").contains("og:url\" content=\"" + origin + "/\"");
    }

    @ParameterizedTest
    @CsvSource({"Host: a_b c", "Host: a_b/c", "Host: a_b:x", "Host: [a_b]", "Host: a_b:99999999999"})
    void whatIsNoHostIsRefused(String headers) throws Exception {
        assertThat(get(headers)).startsWith("HTTP/1.1 400").contains("<h1>");
    }

    @Test
    void browsersAreToldWhatTheOperatorSays() throws Exception {
        assertThat(get("Host: example.org; X-Forwarded-Proto: https"))
                .containsIgnoringCase("Strict-Transport-Security: max-age=9; includeSubDomains\r\n");
    }

    @Test
    void visitorsAreToldWhereTheImprintIs() throws Exception {
        assertThat(site.get("/privacy").body())
                .contains("Who runs this site", "href=\"https://acme.example/imprint\" rel=\"noreferrer\"");
    }

    private String get(String headers) throws Exception {
        return RawRequest.send(
                site.port(), "GET / HTTP/1.1\r\nConnection: close\r\n" + headers.replace("; ", "\r\n") + "\r\n\r\n");
    }
}
