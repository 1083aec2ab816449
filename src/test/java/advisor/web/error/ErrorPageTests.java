package advisor.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.web.http.StrictTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** Every error has a page of this site with a way on, and loses no answer that can be read. */
@StrictTest
class ErrorPageTests {

    private static final String ANSWERS = "evidence=yes&problem=function";
    private static final String SCRIPT = "%3Cscript%3Ealert(1)%3C/script%3E";
    private static final Pattern WAY = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private LinkStore links;

    @LocalServerPort
    private int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class WithAPageThatFails {

        @Controller
        static class Failing {

            @GetMapping("/advice/fail")
            String fail() {
                throw new IllegalStateException("<b>secret</b>");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, /%zz, This request cannot be read",
        "404, /nope, This page does not exist",
        "405, /links/preview, That is not possible here",
        "500, /advice/fail, Something went wrong on our side"
    })
    void looksLikeEveryOtherPage(int status, String target, String title) throws Exception {
        String page = RawRequest.get(port, target);
        assertThat(page).startsWith("HTTP/1.1 " + status);
        assertDesign(page, title);
    }

    @Test
    void theOtherStatusesDo() throws Exception {
        HttpResponse<String> forbidden =
                send(form("/advice?" + ANSWERS, "note=hi").header("Sec-Fetch-Site", "cross-site"));
        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertDesign(forbidden.body(), "This was not sent from a page of this site");
        HttpResponse<String> endless = send(form("/send", "note=" + "a".repeat(40_000)));
        assertThat(endless.statusCode()).isEqualTo(413);
        assertDesign(endless.body(), "This is too much");
        send(form("/links/preview", "name=Jane"));
        HttpResponse<String> often = send(form("/links/preview", "name=Jane"));
        assertThat(often.statusCode()).isEqualTo(429);
        assertThat(often.headers().firstValue("Retry-After")).isPresent();
        assertDesign(often.body(), "Too many, too fast");
    }

    private static void assertDesign(String page, String title) {
        assertThat(page)
                .contains("<title>" + title, "<h1>" + title + "</h1>", "<main id=\"main\"")
                .containsPattern("<link rel=\"stylesheet\" href=\"/css/site-[0-9a-f]+\\.css\">")
                .doesNotContain("Tomcat", "Exception", "at advisor.", "secret", "??");
        assertThat(ways(page)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/questions/nope", "/error", "/advice/fail"})
    void goesOnWithTheAnswers(String path) throws Exception {
        String page = get(path + "?problem=function&x=" + SCRIPT + "&evidence=yes&days=2&rules=2026-09&link=jane-doe");
        assertThat(ways(page))
                .containsExactly(
                        "/questions?" + ANSWERS + "&days=2&link=jane-doe",
                        "/advice?" + ANSWERS + "&days=2&link=jane-doe&rules=2026-09");
        assertThat(page).doesNotContain("alert(1)");
    }

    @Test
    void startsWithoutAnswersAsEver() throws Exception {
        assertThat(ways(get("/nope"))).containsExactly("/", "/questions");
        assertThat(ways(get("/nope?link=jane-doe"))).containsExactly("/l/jane-doe", "/questions?link=jane-doe");
    }

    @Test
    void leadsToWhereWrongAnswersAreShown() throws Exception {
        String page = get("/advice/nope?evidence=yes&headcount=" + SCRIPT);
        assertThat(ways(page))
                .containsExactly("/questions?evidence=yes&headcount=" + "%3Cscript%3Ealert%281%29%3C%2Fscript%3E");
        assertThat(page).doesNotContain("<script>alert");
        HttpResponse<String> questions = send(to(ways(page).get(0)));
        assertThat(questions.statusCode()).isEqualTo(400);
        assertThat(questions.body()).contains("id=\"headcount-error\"", "&lt;script&gt;");
    }

    @Test
    void keepsWhatCanBeReadOfADamagedAddress() throws Exception {
        String page = RawRequest.get(port, "/advice?evidence=yes&headcount=%zz&problem=function");
        assertThat(page)
                .startsWith("HTTP/1.1 400")
                .contains("id=\"headcount-error\"", "value=\"%zz\"", "value=\"function\" checked");
    }

    @Test
    void keepsTheAnswersAmongTooManyParameters() throws Exception {
        assertThat(ways(get("/advice?" + ANSWERS + "&a=1".repeat(200)))).first().isEqualTo("/questions?" + ANSWERS);
    }

    @Test
    void keepsTheAnswersOfAFormThatWasRefused() throws Exception {
        HttpRequest.Builder sent = form("/advice", ANSWERS + "&note=hi").header("Sec-Fetch-Site", "cross-site");
        assertThat(ways(send(sent).body())).containsExactly("/advice?" + ANSWERS, "/questions?" + ANSWERS);
    }

    @Test
    void keepsTheAnswersInTheAddressOfAFormThatIsTooLong() throws Exception {
        assertThat(ways(send(form("/send?" + ANSWERS, "note=" + "a".repeat(40_000)))
                        .body()))
                .first()
                .isEqualTo("/questions?" + ANSWERS);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /advice, /advice",
        "POST, /advice?evidence=yes, /advice?evidence=yes",
        "BREW, /brief?evidence=yes, /brief?evidence=yes",
        "PUT, /compare?link=jane-doe, /compare?link=jane-doe",
        "GET, /Advice, /advice",
        "GET, /advice/, /advice",
        "GET, /advice/x?evidence=yes, /advice?evidence=yes",
        "GET, /advice.txt?evidence=yes, /advice?evidence=yes",
        "GET, /method/rules?evidence=yes, /method",
        "DELETE, /privacy, /privacy",
        "GET, /links/preview, /links/new",
        "GET, /links, /links/new",
        "GET, /links/manage/x, /links/recover"
    })
    void leadsToThePageThatWasMeant(String method, String target, String meant) throws Exception {
        HttpResponse<String> response = send(to(target).method(method, BodyPublishers.noBody()));
        if (response.statusCode() != 308) {
            assertThat(ways(response.body())).first().isEqualTo(meant);
        }
    }

    @Test
    void leadsBackToTheSamePrivateAddress() throws Exception {
        Token manage = Token.random();
        links.create(Slug.random(), Practice.content(), manage);
        String inbox = "/links/manage/" + manage.secret();
        assertThat(ways(get(inbox + "/settings/x?" + ANSWERS))).containsExactly(inbox + "/settings", "/links/new");
        assertThat(ways(get(inbox + "/responses/x"))).containsExactly(inbox, "/links/new");
        assertThat(ways(get("/links/manage/" + Token.random().secret() + "/settings")))
                .containsExactly("/links/recover", "/links/new", "/");
    }

    private String get(String target) throws IOException, InterruptedException {
        return send(to(target)).body();
    }

    private HttpRequest.Builder form(String target, String fields) {
        return to(target)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private HttpRequest.Builder to(String target) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + target));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The addresses to which a page's own part leads. */
    private static List<String> ways(String page) {
        return WAY.matcher(page.substring(page.indexOf("<main"), page.indexOf("</main>")))
                .results()
                .map((MatchResult way) -> HtmlUtils.htmlUnescape(way.group(1)))
                .toList();
    }
}
