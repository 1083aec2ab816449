package advisor.web.template;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Cases;
import advisor.RuleBooks;
import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.web.advice.OldLinkTests;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

/** Reading a view model directly is fast. What is read otherwise is right as well, so nothing but this would tell. */
@SiteTest
@TestPropertySource(
        properties = {"spring.messages.basename=messages,older", "advisor.imprint=https://acme.example/imprint"})
@Import({ReadPaths.class, OldLinkTests.WithAnOlderVersion.class})
class TemplatePathsTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern WRITTEN = Pattern.compile("\\$\\{([a-z]\\w*(?:\\.[a-z]\\w*)*)}");
    private static final String LIVE = Cases.answers("seed-14");
    private static final String FIRST = Cases.answers("seed-13");

    /** What the engine says of itself: which way on is the first. */
    private static final String OF_THE_ENGINE = "order.first";

    private final Token manage = Token.random();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ReadPaths paths;

    @Autowired
    private LinkStore links;

    @Autowired
    private JdbcClient database;

    private Link link;

    @BeforeEach
    void sharesALink() {
        links.create(Slug.random(), Practice.content(), manage);
        link = links.managed(manage).orElseThrow();
    }

    @Test
    void everyPathOfEveryTemplateIsReadDirectly() throws IOException {
        advice().forEach(this::get);
        others().forEach(this::get);
        consultant();
        failures();
        assertThat(written())
                .allMatch(path -> paths.read().stream().anyMatch(read -> (read + ".").startsWith(path + ".")));
        assertThat(paths.indirectly()).containsOnly(OF_THE_ENGINE);
    }

    private Stream<String> advice() {
        String by = "&link=" + link.slug();
        return Stream.of(
                        "",
                        "evidence=no",
                        LIVE + "&horizon=24&days=3",
                        LIVE + "&horizon=0",
                        LIVE + "&was=ownership%3Downer",
                        FIRST + by,
                        LIVE + by + "&rules=2026-09",
                        "evidence=yes&ownership=nobody&engineering-lead=no&headcount=250",
                        "ownership=nobody&timeline=under-4-weeks",
                        Cases.answers("seed-04"))
                .flatMap(answers -> Stream.of("/advice", "/brief", "/send", "/briefing", "/advice.md", "/advice.pdf")
                        .map(path -> path + "?" + answers));
    }

    private Stream<String> others() {
        return Stream.of(
                "/",
                "/l/" + link.slug(),
                "/l/nobody",
                "/privacy",
                "/method",
                "/questions?headcount=abc&evidence=yes&link=" + link.slug(),
                "/questions/evidence?from=advice&" + FIRST,
                "/questions/problem?evidence=no",
                "/questions/governance?monthly-ai-spend=0",
                "/questions/headcount?go=on",
                "/questions/ownership?ownership=owner&evidence=no&link=" + link.slug(),
                "/compare?link=" + link.slug(),
                "/compare?a=evidence%3Dyes&b=x",
                compare(FIRST, LIVE + "&horizon=6&days=1"),
                compare(LIVE, LIVE),
                compare("evidence=yes&rules=2026-12", "evidence=no&rules=2026-12")
                        + "&c=hiring%3Dyes%26rules%3D2026-12",
                "/questions/problem?evidence=no&beside=evidence%3Dyes",
                compare("evidence=yes&rules=2026-12", "evidence=no"));
    }

    private static String compare(String first, String second) {
        return "/compare?a=" + encoded(first) + "&b=" + encoded(second);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private void consultant() {
        get("/links/new");
        get("/links/new?deleted");
        post("/links/new", "name=&contact=x&accent=puce&origins=x&slug=a");
        post("/links/preview", "name=Jane&contact=jane@example.org");
        Token sent = Token.random();
        post(
                "/send",
                FIRST + "&link=" + link.slug() + "&email=x&key="
                        + Token.random().secret());
        String inbox = "/links/manage/" + manage.secret();
        get(inbox);
        get(inbox + "/variants");
        post(inbox + "/variants", "name=Acme&evidence=yes");
        post(inbox + "/variants", "names=a,b,c");
        get(inbox + "/variants");
        get(inbox + "/variants/acme");
        get("/l/" + link.slug() + "/acme");
        get(inbox + "/webhook");
        post(inbox + "/webhook", "url=x");
        post(inbox + "/mail", "address=x");
        post(inbox + "/mail", "address=jane@example.org");
        database.sql("update subscriber set failed = 'GONE'").update();
        get(inbox + "/mail");
        get("/mail/"
                + database.sql("select secret from subscriber")
                        .query(String.class)
                        .list()
                        .get(0));
        post(inbox + "/webhook", "url=https://93.184.216.34/hooks/7&secret=whsec_" + "A".repeat(43) + "=");
        String version = "&rules=" + RuleBooks.shipped().version();
        for (int time = 0; time < 51; time++) {
            post(
                    "/send",
                    FIRST + version + "&name=Ada&email=ada@example.org&link=" + link.slug() + "&key="
                            + Token.random().secret());
        }
        post("/send", "evidence=no" + version + "&note=Hi&via=acme&link=" + link.slug() + "&key=" + sent.secret());
        post(inbox + "/webhook/test", "");
        database.sql("update delivery set state = 'dead', attempts = 1").update();
        Stream.of("", "?created", "?page=2", "?verdict=x", "/settings?saved", "/webhook", "/webhook/secret")
                .forEach(below -> get(inbox + below));
        database.sql("select id from response").query(String.class).list().stream()
                .limit(2)
                .forEach(id -> {
                    get(inbox + "/responses/" + id);
                    post(inbox + "/responses/" + id + "/lead", "state=x");
                });
        post(inbox + "/responses/marked", "set=x");
        readOnly();
        get("/sent/" + sent.secret() + "?refused=yes&link=" + link.slug());
        get("/sent/" + sent.secret() + "?copied=yes&link=" + link.slug());
        get("/sent/nothing");
        post(inbox + "/settings/reader", "");
        post(inbox + "/settings/reader", "");
        post(inbox + "/settings/recovery", "");
        post(inbox + "/settings/recovery", "");
        get("/links/recover");
        post("/links/recover", "address=x");
        post(inbox + "/settings/delete", "");
        post(inbox + "/webhook/secret", "");
    }

    private void readOnly() {
        Token reader = Token.random();
        links.rotateReader(link, reader);
        String inbox = "/links/read/" + reader.secret();
        get(inbox);
        get(inbox + "/responses/"
                + database.sql("select id from response")
                        .query(String.class)
                        .list()
                        .get(0));
    }

    private void failures() {
        failure("GET", 404);
        failure("POST", 503);
    }

    private void failure(String method, int status) {
        mvc.post()
                .uri("/error?evidence=yes")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_METHOD, method)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/send")
                .exchange();
    }

    private void get(String address) {
        String canonical =
                mvc.get().uri(URI.create(address)).exchange().getResponse().getRedirectedUrl();
        if (canonical != null) {
            mvc.get().uri(URI.create(canonical)).exchange();
        }
    }

    private void post(String address, String form) {
        mvc.post()
                .uri(URI.create(address))
                .params(UriComponentsBuilder.fromUriString("?" + form).build().getQueryParams())
                .exchange();
    }

    private static Set<String> written() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                WRITTEN.matcher(Files.readString(file)).results().forEach(path -> written.add(path.group(1)));
            }
        }
        return written;
    }
}
