package advisor.web.manage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.AbandonedLinks;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.web.error.RawRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** What the real server answers at private addresses, and what it keeps to itself. */
@ExtendWith(OutputCaptureExtension.class)
@SiteTest
class PrivateAddressTests {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Token manage = Token.random();

    @MockitoSpyBean
    private LinkStore links;

    @MockitoSpyBean
    private AbandonedLinks abandoned;

    @LocalServerPort
    private int port;

    @BeforeEach
    void sharesALink() {
        links.create(Slug.random(), Practice.content(), manage);
    }

    @Test
    void opensTheLink() throws Exception {
        HttpResponse<String> page = get("/links/manage/" + manage.secret());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Jane Doe’s link", "http://localhost:" + port + "/l/", manage.secret());
    }

    @Test
    void standsOnEveryPageThatItOpensAndTheySayNoLess() throws Exception {
        for (String below : List.of("", "/settings", "/webhook", "?created")) {
            assertThat(get("/links/manage/" + manage.secret() + below).body())
                    .contains(manage.secret(), "It stands on the pages that it opens")
                    .doesNotContain("nowhere else");
        }
    }

    @Test
    void opensTheLinkWhereTheDayCannotBeStored() throws Exception {
        doThrow(new DataIntegrityViolationException("disk full"))
                .when(abandoned)
                .noteOpened(any());

        assertThat(get("/links/manage/" + manage.secret()).statusCode()).isEqualTo(200);
    }

    @Test
    void answersAMalformedOneAsOneThatNeverWas() throws Exception {
        HttpResponse<String> unknown = get("/links/manage/" + Token.random().secret());

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("This private address leads nowhere");
        for (String malformed : List.of("x", "..%20x", "a".repeat(44), manage.secret() + "x")) {
            HttpResponse<String> answer = get("/links/manage/" + malformed);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(unknown.body());
        }
    }

    @Test
    void tellsNobodyWhetherItExistsWhereOnlyFormsAreSentTo() throws Exception {
        for (String step : List.of("/responses/delete", "/settings/rotate", "/webhook/test", "/deliveries/x/resend")) {
            HttpResponse<String> unknown = get("/links/manage/" + Token.random().secret() + step);
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(unknown.body())
                    .contains("This private address leads nowhere")
                    .isEqualTo(get("/links/manage/x" + step).body());
        }
    }

    @Test
    void isKeptNowhere() throws Exception {
        for (String path : List.of("", "/nothing/here", "?created", "x")) {
            for (String root : List.of("/links/manage/", "/links/%6danage/", "/sent/")) {
                HttpResponse<String> answer = get(root + manage.secret() + path);
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
                assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            }
        }
    }

    @Test
    void isInNoLog(CapturedOutput output) throws Exception {
        String address = "/links/manage/" + manage.secret();
        assertThat(get(address).statusCode()).isEqualTo(200);
        assertThat(get(address + "/nothing/here").statusCode()).isEqualTo(404);
        assertThat(get("/sent/" + manage.secret() + "/nothing/here").statusCode())
                .isEqualTo(404);
        assertThat(get(address + "x").statusCode()).isEqualTo(404);
        assertThat(post(address).statusCode()).isEqualTo(405);
        for (String other : List.of("/links/read/", "/links/read/%s/feed", "/mail/", "/mail/%s/nothing")) {
            String path = other.contains("%s") ? other.replace("%s", manage.secret()) : other + manage.secret();
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(post("/mail/" + manage.secret() + "/stop").statusCode()).isEqualTo(200);
        assertThat(RawRequest.get(port, address + "?a=%zz")).startsWith("HTTP/1.1 200");
        assertThat(RawRequest.get(port, address + "/%zz")).startsWith("HTTP/1.1 400");
        assertThat(RawRequest.get(port, address + "/<>")).startsWith("HTTP/1.1 308");
        assertThat(RawRequest.get(port, "/%252e%252e/manage/" + manage.secret()))
                .startsWith("HTTP/1.1 404");
        assertThat(RawRequest.get(port, address + "\u0000")).startsWith("HTTP/1.1 400");
        doThrow(new IllegalStateException("broken on purpose")).when(links).managed(any());
        HttpResponse<String> failed = get(address);
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(failed.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(output)
                .contains("broken on purpose")
                .doesNotContain(manage.secret(), manage.secret().substring(0, 20));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
