package advisor.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.Thorough;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is pasted as a link gets a comparison or a message from the real server, and stays text. */
@SiteTest
class CompareInputTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u00a0\u2003",
            "garbage",
            "?",
            "&",
            "=",
            "&&==&",
            "#",
            "%",
            "%zz",
            "%00",
            "%C3%28",
            "%ff%fe",
            "evidence=%",
            "evidence=%zz",
            "evidence=%00",
            "evidence=yes%00",
            "\u0000",
            "\uD800",
            "\u202Eevidence=yes",
            "😀",
            SCRIPT,
            "</textarea>" + SCRIPT,
            "evidence=yes&x=" + SCRIPT,
            "evidence=\"'><img src=x>",
            "headcount=" + SCRIPT,
            "javascript:alert(1)//?headcount=abc",
            "https://evil.example/?headcount=abc",
            "//evil.example/advice?days=" + SCRIPT,
            "evidence%3Dyes",
            "evidence%253Dyes",
            "https%3A%2F%2Fevil.example%2Fadvice%3Fevidence%3Dyes",
            "/compare?a=evidence%3Dyes&b=evidence%3Dno",
            "/compare?a=" + URLEncoder.encode("/compare?a=x&b=y", StandardCharsets.UTF_8),
            "evidence=yes&evidence=no",
            "evidence=yes\r\nSet-Cookie: a=b",
            "${7*7}",
            "__${7*7}__::.x",
            "#{7*7}",
            "/advice?horizon=99&days=-1",
            "rules=2026-12",
            "rules=" + SCRIPT,
            "9".repeat(5_000),
            "evidence=yes&" + "a=1&".repeat(900));

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void noPairOfNastyLinksBreaksThePage() throws Exception {
        for (String first : NASTY) {
            assertHarmless(get("/compare?a=" + encoded(first)));
            for (String second : List.of("evidence=yes", first, SCRIPT)) {
                assertHarmless(follow("/compare?a=" + encoded(first) + "&b=" + encoded(second)));
            }
        }
    }

    @Test
    void norDoesAnyAsAThirdLinkOrAName() throws Exception {
        for (String nasty : NASTY) {
            String two = "/compare?a=evidence%3Dyes&b=evidence%3Dno";
            assertHarmless(follow(two + "&c=" + encoded(nasty)));
            assertHarmless(follow(two + "&c=hiring%3Dno&b-name=" + encoded(nasty) + "&c-name=" + encoded(nasty)));
        }
    }

    @Test
    void norAnyAsTheAnswersGivenBefore() throws Exception {
        for (String nasty : NASTY) {
            for (String path : List.of("/?", "/questions?", "/questions/problem?evidence=yes&")) {
                assertThat(get(path + "beside=" + encoded(nasty)).statusCode()).isIn(200, 414, 431);
                assertHarmless(get(path + "beside=" + encoded(nasty)));
            }
        }
    }

    @Test
    void randomFoursNeverFail() throws Exception {
        Random random = new Random(7);
        for (int request = 0; request < Thorough.rounds(60); request++) {
            assertHarmless(follow("/compare?a=" + encoded(link(random)) + "&b=" + encoded(link(random)) + "&c="
                    + encoded(link(random)) + "&d=" + encoded(link(random)) + "&d-name="
                    + encoded(any(NASTY, random))));
        }
    }

    @Test
    void randomPairsNeverFail() throws Exception {
        Random random = new Random(6);
        for (int request = 0; request < Thorough.rounds(100); request++) {
            assertHarmless(follow("/compare?a=" + encoded(link(random)) + "&b=" + encoded(link(random))));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {17_000, 100_000, 1_000_000})
    void whatTheServerDoesNotReadIsRefused(int length) throws Exception {
        HttpResponse<String> response = get("/compare?a=evidence%3Dyes&b=" + "9".repeat(length));
        assertThat(response.statusCode()).isBetween(400, 431);
        assertHarmless(response);
    }

    @Test
    void theLongestThatTheServerReadsGetsAMessage() throws Exception {
        for (String filling : List.of("9", "+", "%26", "%3D", "%25")) {
            HttpResponse<String> response =
                    get("/compare?a=evidence%3Dyes&b=" + filling.repeat(11_000 / filling.length()) + "x");
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(response.body()).contains("id=\"b-error\"");
        }
    }

    @Test
    void damagedEncodingOfTheAddressIsRefused() throws Exception {
        assertThat(raw("/compare?a=%zz&b=evidence%3Dyes")).startsWith("HTTP/1.1 400");
        assertThat(raw("/compare?a=%&b=%")).startsWith("HTTP/1.1 400");
        assertThat(raw("/compare?a=<script>")).startsWith("HTTP/1.1 400");
    }

    @Test
    void aRedirectStaysOnThisSite() throws Exception {
        HttpResponse<String> response = get("/compare?a=" + encoded("https://evil.example/advice?evidence=yes") + "&b="
                + encoded("//evil.example?evidence=no"));
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElseThrow())
                .startsWith("/compare?a=evidence%3Dyes%26rules")
                .doesNotContain("evil");
    }

    private static String link(Random random) {
        String prefix =
                any(List.of("", "?", "/advice?", "https://any.example:8443/brief?", "/questions/stage?"), random);
        String pairs = IntStream.range(0, random.nextInt(16))
                .mapToObj(pair -> pair(random))
                .collect(Collectors.joining("&"));
        return random.nextInt(5) == 0 ? any(NASTY, random) : prefix + pairs;
    }

    private static String pair(Random random) {
        Question<?> question = any(Questionnaire.QUESTIONS, random);
        List<String> values =
                question instanceof WholeNumber ? List.of("0", "60", "5,001", "4.2k", "unsure") : question.choices();
        return switch (random.nextInt(30)) {
            case 0 -> any(NASTY, random);
            case 1 -> question.id() + "=" + any(NASTY, random);
            case 2 -> "horizon=" + random.nextInt(30);
            case 3 -> "days=" + random.nextInt(5);
            default -> question.id() + "=" + any(values, random);
        };
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void assertHarmless(HttpResponse<String> response) {
        assertThat(response.statusCode()).as("%s", response.uri()).isIn(200, 302, 400, 414, 431);
        assertThat(response.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(response.body())
                .as("%s", response.uri())
                .doesNotContain(SCRIPT, "<img src=x>", "\u0000", "Exception", "at advisor.", "_en_US??", ">49<")
                .doesNotContain("href=\"https://evil", "href=\"//", "href=\"javascript");
    }

    /** What a browser ends up with. */
    private HttpResponse<String> follow(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        assertHarmless(response);
        if (response.statusCode() != 302) {
            return response;
        }
        HttpResponse<String> canonical =
                get(response.headers().firstValue("Location").orElseThrow());
        assertThat(canonical.statusCode()).as("%s", canonical.uri()).isEqualTo(200);
        return canonical;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + path);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What the server answers to a request line that no well-behaved client sends. */
    private String raw(String target) throws IOException {
        try (java.net.Socket socket = new java.net.Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
