package advisor.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** Errors are in the reader's language, too, as the real server sends them. */
@SiteTest
class LanguageErrorTests {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder german(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "de-DE,de;q=0.9,en;q=0.8");
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/questions/nope?evidence=yes", "/error"})
    void aPageThatIsMissingSaysSoAndRepeatsNothingOfItsAddress(String path) throws Exception {
        HttpResponse<String> missed = send(german(path));
        assertThat(missed.statusCode()).isEqualTo(404);
        assertThat(missed.headers().allValues("Content-Language")).containsExactly("de");
        assertThat(missed.headers().firstValue("Vary").orElse("")).containsIgnoringCase("Accept-Language");
        assertThat(missed.body())
                .contains("<html lang=\"de\"", text("error.title.404"))
                .doesNotContain("hreflang", "/nope");
    }

    @Test
    void aMissingFileIsAPageLikeAnyOther() throws Exception {
        HttpResponse<String> missed = send(german("/css/nope.css"));
        assertThat(missed.headers().firstValue("Vary").orElse("")).containsIgnoringCase("Accept-Language");
        assertThat(missed.body()).contains(text("error.title.404"));
    }

    @Test
    void aProblemOfTheApiSaysSoToo() throws Exception {
        HttpResponse<String> missed = send(german("/api/nope"));
        assertThat(missed.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(missed.body()).contains(text("error.text.404"));
    }

    @Test
    void whatWasSentIsNotAskedForAgain() throws Exception {
        HttpResponse<String> refused = send(german("/advice?lang=de").POST(BodyPublishers.ofString("a=b")));
        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.body()).contains("href=\"/?lang=de\"").doesNotContain("hreflang");
    }

    @Test
    void anAddressThatCannotBeReadHasNoOtherLanguage() throws Exception {
        HttpResponse<String> refused = send(german("/advice?" + "a=1&".repeat(200)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("<html lang=\"de\"").doesNotContain("hreflang");
    }
}
