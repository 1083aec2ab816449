package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Accent;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Profile;
import advisor.practice.link.Slug;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Guessing, markup, bodies without an end, and forms of other sites, against the real server. */
@SiteTest
class LinkAttackTests {

    private static final String MARKUP = "<script>alert(1)</script><b>\"'&${1234*4321}";
    private static final String ANSWERED = "?evidence=yes&problem=function&ownership=nobody";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private LinkStore links;

    @LocalServerPort
    private int port;

    @Test
    void guessingFindsAsMuchWhateverIsGuessed() throws Exception {
        Slug closed = Slug.random();
        Token manage = Token.random();
        links.create(closed, Practice.content(), manage);
        links.close(links.managed(manage).orElseThrow());

        String unknown = Slug.random().text();
        assertThat(get("/l/" + closed).body())
                .isEqualTo(get("/l/" + unknown).body().replace(unknown, closed.text()));
    }

    @Test
    @Tag("thorough")
    void guessingTakesAsLongWhateverIsGuessed() {
        Slug closed = Slug.random();
        Token manage = Token.random();
        links.create(closed, Practice.content(), manage);
        links.close(links.managed(manage).orElseThrow());
        List<Supplier<String>> guesses = List.of(
                () -> "/links/manage/" + Token.random().secret(),
                () -> "/links/manage/malformed",
                () -> "/l/" + Slug.random(),
                () -> "/l/" + closed);
        guesses.forEach(guess -> median(guess, 100));

        List<Long> medians = guesses.stream().map(guess -> median(guess, 300)).toList();

        assertThat(medians.get(0)).isBetween(medians.get(1) / 3, medians.get(1) * 3);
        assertThat(medians.get(2)).isBetween(medians.get(3) / 3, medians.get(3) * 3);
    }

    /** The median of the nanoseconds that a guess takes. */
    private long median(Supplier<String> guess, int times) {
        return IntStream.range(0, times)
                .mapToLong(time -> {
                    String address = guess.get();
                    long start = System.nanoTime();
                    assertThat(status(address)).isEqualTo(404);
                    return System.nanoTime() - start;
                })
                .sorted()
                .skip(times / 2)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void markupIsTextOnEveryPageThatShowsIt() throws Exception {
        Slug slug = Slug.random();
        Token manage = Token.random();
        String name = MARKUP;
        Profile profile = new Profile(
                name,
                MARKUP,
                "https://jane.example/?\"'<script>alert(1)</script>",
                "https://jane.example/<script>alert(1)</script>",
                Accent.INK);
        links.create(slug, new LinkContent(profile, null, Practice.KNOWN, List.of()), manage);

        for (String path : List.of("/advice", "/brief", "/briefing", "/send", "/questions", "/questions/stage")) {
            assertMarkupIsText(get(path + ANSWERED + "&link=" + slug + "&rules=2026-12"));
        }
        for (String path :
                List.of("/l/" + slug, "/method?link=" + slug, "/compare?link=" + slug, "/nowhere?link=" + slug)) {
            assertMarkupIsText(get(path));
        }
        for (String part : List.of("", "?created", "/settings")) {
            assertMarkupIsText(get("/links/manage/" + manage.secret() + part));
        }
        Map<String, String> form = Map.of("name", name, "line", MARKUP, "contact", "jane@jane.example", "slug", MARKUP);
        assertMarkupIsText(post("/links/new", form));
        assertMarkupIsText(post("/links/preview", form));
    }

    private static void assertMarkupIsText(HttpResponse<String> page) {
        assertThat(page.statusCode()).as("%s", page.uri()).isLessThan(500);
        assertThat(page.body())
                .as("%s", page.uri())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "<b>", "5332114", "\"'&$");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name", "line", "contact", "slug", "origins", "project-low", "headcount", "key", "nonsense"})
    void whatIsTooLongIsRefusedWithAPage(String field) throws Exception {
        Map<String, String> form = Map.of("name", "Jane", "contact", "jane@jane.example");
        for (int length : List.of(10_000, 30_000, 40_000, 60_000)) {
            Map<String, String> filled = new java.util.HashMap<>(form);
            filled.put(field, "a".repeat(length));
            filled.put(
                    "key",
                    field.equals("key") ? "a".repeat(length) : Token.random().secret());
            HttpResponse<String> answer = post("/links/new", filled);
            assertThat(answer.statusCode()).isIn(length < 32_000 ? List.of(303, 400) : List.of(413));
            assertThat(answer.body()).contains(answer.statusCode() == 413 ? "This is too much" : "");
        }
    }

    @Test
    void tooManyFieldsAreRefusedWithAPage() throws Exception {
        HttpResponse<String> answer = post(
                "/links/new",
                IntStream.range(0, 200).boxed().collect(Collectors.toMap(number -> "field" + number, number -> "x")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("This request cannot be read", "/css/site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/links/new", "/links/preview", "/advice", "/nowhere"})
    void anotherSiteCannotSendAForm(String path) throws Exception {
        Token key = Token.random();
        String form = encoded(Map.of("name", "Jane", "contact", "jane@jane.example", "key", key.secret()));
        HttpResponse<String> refused = send(path, form, "cross-site");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("This was not sent from a page of this site");
        assertThat(links.managed(key)).isEmpty();
        assertThat(send(path, form, "same-origin").statusCode()).isNotEqualTo(403);
        assertThat(send(path, form, "none").statusCode()).isNotEqualTo(403);
    }

    @Test
    void anotherSiteCanLinkHere() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/links/new"))
                .header("Sec-Fetch-Site", "cross-site")
                .build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @Test
    void noHeaderCanBeInjected() throws Exception {
        for (String field : List.of("name", "line", "contact", "privacy-notice", "slug", "key", "origins")) {
            Map<String, String> form = new java.util.HashMap<>(Map.of(
                    "name",
                    "Jane",
                    "contact",
                    "jane@jane.example",
                    "key",
                    Token.random().secret()));
            form.put(field, form.getOrDefault(field, "x") + "\r\nX-Injected: yes\r\n\r\n<script>alert(1)</script>");
            HttpResponse<String> answer = post("/links/new", form);
            assertThat(answer.headers().map()).doesNotContainKey("X-Injected");
            assertThat(answer.statusCode()).isEqualTo(field.equals("key") ? 303 : 400);
            assertThat(answer.body()).doesNotContain("<script>alert");
        }
    }

    private int status(String path) {
        try {
            return get(path).statusCode();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return send(path, encoded(form), "same-origin");
    }

    private HttpResponse<String> send(String path, String body, String site) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
