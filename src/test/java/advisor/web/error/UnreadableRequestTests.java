package advisor.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.web.http.HeaderFilter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server itself refuses gets a page of this site, too. */
@SiteTest
class UnreadableRequestTests {

    private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    private static final Pattern STYLESHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]*)\">");

    /** What {@link HeaderFilter} sets everywhere. */
    private static final List<String> SECURITY = List.of(
            "content-security-policy: default-src 'none'",
            "x-content-type-options: nosniff",
            "referrer-policy: no-referrer",
            "permissions-policy: camera=()",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin",
            "cache-control: private, no-cache");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/%zz", "/%", "/%ff", "/%00", "/a%2fb", "/../..", "/a b", "/api/%zz", "http://elsewhere/nope"})
    void aTargetThatCannotBeReadGetsAPageOfThisSite(String target) throws Exception {
        assertPage(RawRequest.get(port, target), 400);
    }

    @Test
    void headersThatAreTooLongGetAPageOfThisSite() throws Exception {
        assertPage(
                RawRequest.send(port, "GET /advice?evidence=yes" + HOST + "X-Long: " + "a".repeat(20_000) + "\r\n\r\n"),
                400);
        assertPage(RawRequest.send(port, "GET /" + HOST + "X: 1\r\n".repeat(300) + "\r\n"), 400);
    }

    /** The limit is met in the address, between the headers, in a name, in a value, at the end. */
    @Test
    void whatIsALittleTooLongIsTheSendersMistakeWhereverItEnds() throws Exception {
        String head = "GET /embed.js?x=%s" + HOST + "Range: bytes=0-1\r\n\r\n";
        for (int length = 12_280; length < 12_400; length++) {
            String request = head.formatted("a".repeat(length - head.length() + 2));
            assertThat(RawRequest.send(port, request).substring(0, "HTTP/1.1 400".length()))
                    .as("%d bytes", length)
                    .isEqualTo(length > 12_288 ? "HTTP/1.1 400" : "HTTP/1.1 206");
        }
    }

    @ParameterizedTest
    @CsvSource({"GET / HTTP/9.9, 505", "CONNECT localhost:80 HTTP/1.1, 501", "B<W / HTTP/1.1, 400"})
    void aRequestOfAnotherKindGetsAPageOfThisSite(String line, int status) throws Exception {
        String answer = RawRequest.send(port, line + HOST.substring(" HTTP/1.1".length()) + "\r\n");
        assertPage(answer, status);
    }

    @Test
    void aRequestWithoutAHostGetsAPageOfThisSite() throws Exception {
        assertPage(RawRequest.send(port, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"), 400);
    }

    @Test
    void garbageGetsAPageOfThisSite() throws Exception {
        for (String garbage : List.of("hello\r\n\r\n", "\u0016\u0003\u0001\u0002\r\n\r\n")) {
            assertThat(RawRequest.send(port, garbage)).contains("<!DOCTYPE html>", "This request cannot be");
        }
    }

    @Test
    void aHeadHasNoBody() throws Exception {
        String answer = RawRequest.send(port, "HEAD /%zz" + HOST + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400").endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource({"TRACE /advice, 405", "GET /WEB-INF/x, 404", "GET /META-INF/x, 404", "BREW /advice, 405"})
    void whatNoFilterHasSeenHasTheSameHeaders(String line, int status) throws Exception {
        assertHeaders(RawRequest.send(port, line + HOST + "\r\n"), status);
    }

    private void assertPage(String answer, int status) throws Exception {
        assertHeaders(answer, status);
        assertThat(answer)
                .contains("Content-Type: text/html;charset=UTF-8")
                .contains("<title>This request cannot be read", "<main id=\"main\"", "href=\"/questions\"")
                .doesNotContain("Tomcat", "Exception", "alert(1)", "aaaa", "zz", "??");
        Matcher stylesheet = STYLESHEET.matcher(answer);
        assertThat(stylesheet.find()).isTrue();
        HttpHeaders served = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + stylesheet.group(1)))
                                .build(),
                        BodyHandlers.discarding())
                .headers();
        assertThat(served.firstValue("Cache-Control")).hasValue("max-age=31536000");
    }

    private static void assertHeaders(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT))
                .contains(SECURITY)
                .doesNotContain("server:", "\r\nset-cookie");
    }
}
