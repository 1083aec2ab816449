package advisor.web.http;

import static advisor.practice.visit.Visit.OPENED;
import static advisor.practice.visit.Visit.REACHED;
import static advisor.practice.visit.Visit.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.database.WatchedDatabase;
import advisor.practice.database.WatchedSource;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitCounter;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The link of these tests fills in {@code evidence=yes} and {@code problem=function}. */
@SiteTest
@Import(WatchedDatabase.class)
class ArrivalsTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    @Autowired
    private VisitCounter counter;

    private WatchedSource database;

    private final Slug slug = Slug.random();
    private final Token manage = Token.random();
    private Link link;

    /** Whatever guards the database stands before it. */
    @Autowired
    void watch(DataSource source) throws SQLException {
        database = source.unwrap(WatchedSource.class);
    }

    @BeforeEach
    void sharesALink() {
        links.create(slug, Practice.content(), manage);
        link = links.managed(manage).orElseThrow();
    }

    private Map<Visit, Long> counted() {
        return counter.days(link).stream().findFirst().map(day -> day.numbers()).orElse(Map.of());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address.replace("{slug}", slug.text())).exchange();
    }

    /** Follows every redirect, as browsers do. */
    private void visit(String address) {
        String next = address;
        while (next != null) {
            next = get(next).getResponse().getRedirectedUrl();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OPENED, /l/{slug}",
        "OPENED, /l/{slug}/",
        "STARTED, /questions/evidence?evidence=yes&problem=function&link={slug}",
        "STARTED, /questions/evidence?link={slug}",
        "STARTED, /questions?link={slug}",
        "REACHED, /questions/sensitive?evidence=yes&sensitive=no&go=on&link={slug}",
        "REACHED, /questions/problem?evidence=yes&problem=function&go=advice&link={slug}",
        "REACHED, /advice?evidence=yes&problem=function&link={slug}",
        "REACHED, /advice?link={slug}",
    })
    void countsEachStepOnce(Visit visit, String address) {
        visit(address);
        assertThat(counted()).isEqualTo(Map.of(visit, 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Purpose, preview",
        "X-moz, prefetch"
    })
    void countsNobodyWhereABrowserOnlyLooksAhead(String header, String value) {
        mvc.get().uri("/l/" + slug).header(header, value).exchange();
        assertThat(counted()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Not the beginning of the questions.
                "/questions/problem?link={slug}",
                "/questions/evidence?evidence=no&link={slug}",
                "/questions/evidence?evidence=yes&stage=live&link={slug}",
                "/questions?evidence=yes&stage=live&link={slug}",
                "/questions/evidence?evidence=yes&go=on&link={slug}",
                // Failed.
                "/questions/evidence?go=on&link={slug}",
                "/questions/nope?link={slug}",
                "/questions?evidence=perhaps&link={slug}",
                "/advice?evidence=perhaps&link={slug}",
                "/advice?evidence=yes&horizon=0&link={slug}",
                // Coming back from an edit, from other assumptions, or with a link to an advice.
                "/questions/stage?evidence=yes&stage=live&go=advice&from=advice&link={slug}",
                "/questions?evidence=yes&from=advice&link={slug}",
                "/advice?evidence=yes&from=advice&link={slug}",
                "/advice?evidence=yes&from=advice&was=evidence%3Dno&link={slug}",
                "/advice?evidence=yes&was=evidence%3Dno&link={slug}",
                "/advice?evidence=yes&from=advice&try=problem%3Dquestion&link={slug}",
                "/advice?evidence=yes&horizon=6&from=advice&link={slug}",
                "/advice?evidence=yes&link={slug}&rules=2026-12",
                // Something else.
                "/method?link={slug}",
                "/advice.md?evidence=yes&link={slug}",
                "/brief?evidence=yes&link={slug}",
                "/api/advice?evidence=yes&link={slug}",
                // Two links are none.
                "/questions",
            })
    void countsNothingElse(String address) {
        visit(address);
        assertThat(counted()).isEmpty();
    }

    @Test
    void everyEditOnThePageOfTheAdviceSaysWhereItComesFrom() throws Exception {
        visit("/advice?evidence=yes&link={slug}&rules=2026-12");
        String page = get("/advice?evidence=yes&link={slug}&rules=2026-12")
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("<input type=\"hidden\" name=\"from\" value=\"advice\">")
                .contains("<button form=\"assumed\" formaction=\"/questions\">");
        assertThat(get("/questions?evidence=yes&from=advice&link={slug}"))
                .bodyText()
                .contains("<input type=\"hidden\" name=\"from\" value=\"advice\">");
    }

    @Test
    void countsNoQuestionAboutThePageAlone() {
        mvc.method(HttpMethod.HEAD).uri("/l/" + slug).exchange();
        mvc.post().uri("/l/" + slug).exchange();
        assertThat(counted()).isEmpty();
    }

    @Test
    void countsNothingOfAClosedLink() {
        links.close(link);
        visit("/l/{slug}");
        visit("/questions?link={slug}");
        visit("/advice?link={slug}");
        assertThat(counted()).isEmpty();
    }

    @Test
    void countsEveryView() {
        visit("/l/{slug}");
        String tag = Objects.requireNonNull(get("/l/{slug}").getResponse().getHeader("ETag"));
        assertThat(mvc.get().uri("/l/" + slug).header("If-None-Match", tag)).hasStatus(304);
        visit("/questions?link={slug}");
        visit("/advice?link={slug}");
        assertThat(counted()).isEqualTo(Map.of(OPENED, 3L, STARTED, 1L, REACHED, 1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/l/{slug}",
                "/questions?link={slug}",
                "/questions/evidence?link={slug}",
                "/advice?link={slug}",
                "/advice?evidence=yes&link={slug}&rules=2026-12",
                "/brief?evidence=yes&link={slug}&rules=2026-12",
                "/nowhere?link={slug}"
            })
    void aPageAsksTheDatabaseOnceAndWritesNothing(String address) {
        int before = database.asked();
        get(address);
        assertThat(database.asked()).isEqualTo(before + 1);
    }

    @Test
    void asksOnceHoweverTheSlugIsWritten() {
        int before = database.asked();
        get("/questions?link=" + slug.text().toUpperCase(Locale.ROOT));
        assertThat(database.asked()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/questions",
                "/questions/evidence",
                "/advice",
                "/advice?evidence=yes",
                "/advice?evidence=yes&rules=2026-12",
                "/advice?evidence=perhaps",
                "/advice.pdf?evidence=yes&rules=2026-12",
                "/brief?evidence=yes&rules=2026-12",
                "/compare",
                "/method",
                "/privacy",
                "/nowhere",
                "/api/advice?evidence=yes",
                "/embed.js",
                "/questions?link=",
                "/questions?link=Not%20a%20slug!",
                "/questions?link=a-link&link=other-link"
            })
    void withoutALinkTheDatabaseIsNotAsked(String address) {
        int before = database.asked();
        visit(address);
        assertThat(database.asked()).isEqualTo(before);
    }
}
