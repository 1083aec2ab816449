package advisor.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.Thorough;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.error.RawRequest;
import advisor.web.page.Address;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bad input gets a clear message from the real server: never a failure, never a stack trace, nothing unescaped. */
@ExtendWith(OutputCaptureExtension.class)
@SiteTest
class BadInputTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    private static final List<String> NASTY = List.of(
            "",
            " ",
            "yes",
            "no",
            "unsure",
            "none",
            "maybe",
            "abc",
            "-1",
            "0",
            "5001",
            "4.2k",
            "1e999",
            SCRIPT,
            "\"'><img src=x>",
            "\u0000",
            "a\u0000b",
            "😀",
            "\uD800",
            "\u202E",
            "yes\r\nSet-Cookie: a=b",
            "${7*7}",
            "#{7*7}",
            "../../etc/passwd",
            "evals,none",
            ",,,",
            "9".repeat(300));

    private static final List<String> PATHS = List.of(
            "/",
            "/advice",
            "/brief",
            "/advice.md",
            "/advice.pdf",
            "/advice.ics",
            "/qr.svg",
            "/questions",
            "/api/advice",
            "/api/questions",
            "/privacy",
            "/links/new",
            "/error",
            "/openapi.yaml",
            "/compare",
            "/questions/nope",
            "/questions/%00",
            "/css/site.css",
            "/css/../css/site.css",
            "/advice/",
            "/API/advice",
            "/a%2fb");

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "headcount, abc",
        "headcount, -1",
        "headcount, 0",
        "evidence, maybe",
        "problem, unsure",
        "practices, 'none,evals'"
    })
    void aWrongAnswerIsNamedOnThePageAndInTheApi(String id, String value) throws Exception {
        String query = id + "=" + encoded(value) + (id.equals("practices") ? "&stage=live" : "");
        assertThat(get("/advice?" + query).body()).contains("id=\"" + id + "-error\"");
        assertThat(get("/questions/" + id + "?" + query).body()).contains("id=\"" + id + "-error\"");
        HttpResponse<String> api = get("/api/advice?" + query);
        assertThat(api.statusCode()).isEqualTo(400);
        assertThat(api.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(api.body()).contains("\"parameter\":\"" + id + "\"");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingNastyInAnyParameterIsReflectedOrBreaksAPage(String id) throws Exception {
        List<String> paths = List.of("/advice", "/brief", "/questions", "/questions/" + id, "/api/advice");
        for (String value : NASTY) {
            String query = id + "=" + encoded(value) + "&stage=live";
            for (String path : Thorough.isOn() ? paths : List.of(paths.get(turn(id, value) % paths.size()))) {
                assertHarmless(get(path + "?" + query));
            }
        }
    }

    /** So that every value has its turn at every path, with one question or another. */
    private static int turn(String id, String value) {
        return ids().indexOf(id) + NASTY.indexOf(value);
    }

    static List<String> ids() {
        return Questionnaire.QUESTIONS.stream().map(Question::id).toList();
    }

    @Test
    void repeatedParametersWithDifferentAnswersAreAMistake() throws Exception {
        assertThat(get("/api/advice?evidence=yes&evidence=no").statusCode()).isEqualTo(400);
        assertThat(get("/advice?evidence=yes&evidence=no").body()).contains("id=\"evidence-error\"");
    }

    @ParameterizedTest
    @CsvSource({"/questions/nope", "/questions/EVIDENCE", "/nope", "/api/nope", "/error"})
    void whatDoesNotExistIsNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aProblemNamesTheAddressThatHadIt() throws Exception {
        assertThat(get("/api/nope%5B1").body()).contains("\"instance\":\"/api/nope%255B1\"");
    }

    @ParameterizedTest
    @CsvSource({"60%00x", "6%000", "60%20{100}x"})
    void aMistakeThatIsCarriedAlongStaysAMistake(String typed) throws Exception {
        String value = typed.replace("%20{100}", "%20".repeat(100));
        String next = location("/questions/evidence?evidence=yes&go=on&headcount=" + value);
        assertThat(get(next).body()).contains("href=\"/questions/headcount?");
        assertThat(get(next.replace("/questions/problem", "/api/advice")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void tooManyParametersAreRefused() throws Exception {
        for (int count : List.of(101, 1_000, 10_000)) {
            HttpResponse<String> response = get(
                    "/advice?" + IntStream.range(0, count).mapToObj(i -> "a=1").collect(Collectors.joining("&")));
            assertThat(response.statusCode()).isEqualTo(400);
            assertHarmless(response);
        }
    }

    @Test
    void aQueryOfAMegabyteIsRefused() throws Exception {
        HttpResponse<String> response = get("/advice?headcount=" + "9".repeat(1_000_000));
        assertThat(response.statusCode()).isBetween(400, 431);
        assertHarmless(response);
    }

    @Test
    void damagedEncodingIsRefused() throws Exception {
        assertThat(RawRequest.get(port, "/advice?headcount=%zz")).startsWith("HTTP/1.1 400");
        assertThat(RawRequest.get(port, "/advice?headcount=%")).startsWith("HTTP/1.1 400");
        assertThat(RawRequest.get(port, "/advice?headcount=<script>")).startsWith("HTTP/1.1 400");
    }

    @Test
    void noLogEverShowsAnAnswer(CapturedOutput output) throws Exception {
        for (String value : List.of("%zz", "<x>", "%00", "1", "%ff", "x".repeat(20_000))) {
            RawRequest.get(port, "/advice?headcount=privateanswer" + value);
        }
        assertThat(output).doesNotContain("privateanswer");
    }

    @Test
    void otherMethodsAreNotAllowed() throws Exception {
        for (String path : List.of("/advice", "/questions", "/questions/evidence", "/api/advice")) {
            HttpRequest post = HttpRequest.newBuilder(address(path))
                    .header("Content-Type", "multipart/form-data; boundary=")
                    .POST(HttpRequest.BodyPublishers.ofString("broken"))
                    .build();
            HttpResponse<String> response = client.send(post, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).isEqualTo(405);
            assertHarmless(response);
        }
    }

    @Test
    void randomRequestsNeverFail() throws Exception {
        Random random = new Random(2026);
        for (int request = 0; request < Thorough.rounds(200); request++) {
            assertHarmless(get(randomAddress(random)));
        }
    }

    private static String randomAddress(Random random) {
        String path = random.nextInt(3) == 0 ? "/questions/" + any(ids(), random) : any(PATHS, random);
        String query = IntStream.range(0, random.nextInt(12))
                .mapToObj(parameter -> encoded(name(random)) + "=" + encoded(value(random)))
                .collect(Collectors.joining("&"));
        return Address.with(path, query);
    }

    private static String name(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> any(NASTY, random);
            case 1 -> any(List.of("go", "from"), random);
            case 2 -> any(List.of("a", "b"), random);
            case 3 -> any(List.of("horizon", "days", "rules"), random);
            default -> any(ids(), random);
        };
    }

    private static String value(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> any(NASTY, random);
            case 2 -> any(List.of("0", "2", "9", "2020-01", "/advice?evidence=yes&headcount=60"), random);
            case 1 -> any(List.of("on", "advice"), random);
            default ->
                any(any(Questionnaire.QUESTIONS.stream().map(Question::choices).toList(), random), random);
        };
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void assertHarmless(HttpResponse<String> response) {
        assertThat(response.statusCode()).as("%s", response.uri()).isLessThan(500);
        assertThat(response.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(isPdf(response) ? "" : response.body())
                .as("%s", response.uri())
                .doesNotContain(SCRIPT, "<img src=x>", "\u0000", "Exception", "at advisor.", "??");
    }

    /** Its bytes are no text; what it says is read in tests of its own. */
    private static boolean isPdf(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").equals("application/pdf");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private String location(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValue("Location").orElseThrow();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
