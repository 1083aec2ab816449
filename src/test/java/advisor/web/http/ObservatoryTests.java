package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Running;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.database.WatchedSource;
import advisor.practice.link.Label;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.link.Variant;
import advisor.practice.link.VariantStore;
import advisor.practice.response.ResponseStore;
import advisor.questionnaire.Answers;
import advisor.web.error.RawRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every answer of the real server, behind a proxy with TLS, gets A+ by the rules of Mozilla's HTTP Observatory. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObservatoryTests {

    private static final int A_PLUS = 100;
    private static final String END =
            " HTTP/1.1\r\nHost: example.org\r\nX-Forwarded-Proto: https\r\nConnection: close\r\n";
    private static final String ANSWERS = "evidence=yes&problem=function&rules=2026-12";

    private final Token manage = Token.random();
    private final Token receipt = Token.random();
    private Running site;
    private final AtomicReference<WatchedSource> database = new AtomicReference<>();
    private String response = "";

    @BeforeAll
    void standsBehindAProxyAndHasALink() {
        site = Running.on(
                Database.H2.create(),
                this::watched,
                "--server.forward-headers-strategy=native",
                "--advisor.jobs=false");
        LinkStore links = site.part(LinkStore.class);
        links.create(new Slug("jane-doe"), Practice.content(), manage);
        Link link = links.managed(manage).orElseThrow();
        site.part(VariantStore.class).add(link, List.of(new Variant(new Label("acme"), "Acme", Answers.none())));
        response = site.part(ResponseStore.class)
                .store(link, Practice.sent("Ada"), receipt)
                .response()
                .id()
                .toString();
    }

    @AfterAll
    void end() {
        site.close();
    }

    private DataSource watched(DataSource source) {
        WatchedSource watched = new WatchedSource(source);
        database.set(watched);
        return watched;
    }

    private Set<String> addresses() {
        Set<String> patterns = new TreeSet<>();
        Objects.requireNonNull(site.part(DispatcherServlet.class).getHandlerMappings()).stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .map(RequestMappingHandlerMapping.class::cast)
                .forEach(mapping -> mapping.getHandlerMethods()
                        .keySet()
                        .forEach(method -> patterns.addAll(method.getPatternValues())));
        return patterns;
    }

    private String filledIn(String pattern) {
        String id = pattern.startsWith("/questions") ? "problem" : response;
        return pattern.replace("{slug}", "jane-doe")
                .replace("{label}", "acme")
                .replace("{token}", manage.secret())
                .replace("{key}", receipt.secret())
                .replace("{id}", id)
                .replaceAll("\\{\\w+}", "x");
    }

    private ScoredAnswer get(String address) throws IOException {
        return ScoredAnswer.of(RawRequest.send(site.port(), "GET " + address + END + "\r\n"));
    }

    private static void assertBest(String what, ScoredAnswer answer) {
        assertThat(ObservatoryRule.score(answer))
                .as(
                        "%s: %s",
                        what,
                        Stream.of(ObservatoryRule.values())
                                .map(rule -> rule + " " + rule.points(answer))
                                .toList())
                .isGreaterThanOrEqualTo(A_PLUS);
        assertThat(answer.header("Content-Security-Policy")).as(what).doesNotContain("unsafe-");
        assertThat(answer.sources("base-uri")).as(what).containsExactly("'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?" + ANSWERS, "?" + ANSWERS + "&link=jane-doe", "?evidence=perhaps&lang=de"})
    void everyAddressGetsIt(String query) throws IOException {
        assertThat(addresses()).hasSizeGreaterThan(40);
        int shown = 0;
        for (String pattern : addresses()) {
            ScoredAnswer answer = get(filledIn(pattern) + query);
            assertBest("GET " + pattern + query, answer);
            shown += answer.status() == 200 ? 1 : 0;
        }
        assertThat(shown).as("pages that are shown").isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/css/site.css",
                "/favicon.svg",
                "/embed.js",
                "/social.png",
                "/openapi.yaml",
                "/robots.txt",
                "/actuator/health",
                "/advice.pdf?" + ANSWERS,
                "/nowhere",
                "/WEB-INF/x",
                "/%zz",
                "/a%00b"
            })
    void filesAndWhatIsNoneGetIt(String address) throws IOException {
        assertBest("GET " + address, get(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST /method | application/x-www-form-urlencoded | a=b | 405",
                "POST /send | application/json | {} | 415",
                "POST /send | multipart/form-data; boundary=x | --x-- | 415",
                "BREW / | text/plain | x | 405"
            })
    void whatIsRefusedGetsIt(String asked, String type, String body, int status) throws IOException {
        ScoredAnswer answer = sent(asked, type, body);
        assertThat(answer.status()).isEqualTo(status);
        assertBest(asked, answer);
    }

    @Test
    void whatIsTooLargeGetsIt() throws IOException {
        ScoredAnswer answer = sent("POST /send", "application/x-www-form-urlencoded", "note=" + "b".repeat(40_000));
        assertThat(answer.status()).isEqualTo(413);
        assertBest("a large form", answer);
    }

    /** What is so long that none of it is read is not known to have come by TLS. */
    @Test
    void whatIsNotReadLacksNothingElse() throws IOException {
        ScoredAnswer answer = get("/?a=" + "b".repeat(20_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(ObservatoryRule.values())
                .filteredOn(rule -> rule.points(answer) < 0)
                .containsExactly(ObservatoryRule.TRANSPORT);
    }

    @Test
    void whatCannotBeLookedUpGetsIt() throws IOException {
        WatchedSource lost = Objects.requireNonNull(database.get());
        lost.unplug(true);
        ScoredAnswer answer = get("/links/manage/" + manage.secret());
        lost.unplug(false);
        assertThat(answer.status()).isEqualTo(503);
        assertBest("a site without its database", answer);
    }

    private ScoredAnswer sent(String asked, String type, String body) throws IOException {
        return ScoredAnswer.of(RawRequest.send(
                site.port(),
                asked + END + "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
    }

    @Test
    void theSitesOfALinkMayShowItInAFrameAndNobodyElse() throws IOException {
        ScoredAnswer page = get("/questions?link=jane-doe");
        assertThat(page.sources("frame-ancestors")).containsExactly("https://jane.example", "https://www.jane.example");
        assertBest("the embedded questionnaire", page);
    }
}
