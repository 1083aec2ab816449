package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Accent;
import advisor.practice.link.Link;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Profile;
import advisor.practice.link.Slug;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who may show which page in a frame. */
@SiteTest
class FrameTests {

    private static final String JANES = "https://jane.example https://www.jane.example";
    private static final Pattern LEADS = Pattern.compile("<a[^>]* href=\"(/[^\"#]*)\"(?! type=)");
    private static final String NOBODY = "'none'";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    private final Token manage = Token.random();
    private Link link;

    @BeforeEach
    void sharesALink() {
        link = created("jane-doe-" + System.nanoTime(), Practice.content(), manage);
    }

    private Link created(String slug, LinkContent content, Token token) {
        links.create(new Slug(slug), content, token);
        return links.managed(token).orElseThrow();
    }

    private static LinkContent embeddedBy(String... origins) {
        return new LinkContent(Practice.JANE, null, Answers.none(), List.of(origins));
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address.replace("{slug}", link.slug().text()).replace("{token}", manage.secret()))
                .exchange();
    }

    private static String framedBy(MvcTestResult result) {
        String policy = Objects.requireNonNull(result.getResponse().getHeader("Content-Security-Policy"));
        assertThat(result.getResponse().getHeaders("Content-Security-Policy")).hasSize(1);
        assertThat(policy)
                .startsWith("default-src 'none';")
                .containsOnlyOnce("frame-ancestors ")
                .doesNotContain("\r", "\n");
        return policy.substring(policy.indexOf("frame-ancestors ") + "frame-ancestors ".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/l/{slug}",
                "/l/{slug}/more",
                "/?link={slug}",
                "/questions?link={slug}",
                "/questions/evidence?link={slug}",
                "/questions/evidence?evidence=perhaps&link={slug}",
                "/questions/nope?link={slug}",
                "/advice?link={slug}",
                "/advice?evidence=yes&link={slug}&rules=2026-12",
                "/advice?evidence=perhaps&link={slug}",
                "/advice.pdf?evidence=yes&link={slug}&rules=2026-12",
                "/brief?evidence=yes&link={slug}&rules=2026-12",
                "/briefing?evidence=yes&link={slug}&rules=2026-12",
                "/compare?link={slug}",
                "/send?evidence=yes&link={slug}&rules=2026-12",
                "/sent/nothing?link={slug}",
                "/method?link={slug}",
                "/privacy?link={slug}"
            })
    void theSitesOfALinkMayShowEveryPageOfItsJourney(String address) {
        assertThat(framedBy(get(address))).isEqualTo(JANES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // No link.
                "/",
                "/questions",
                "/advice?evidence=yes&rules=2026-12",
                "/send?evidence=yes",
                "/nowhere",
                // No page of the journey, whatever link it names.
                "/links/new?link={slug}",
                "/links/preview?link={slug}",
                "/links/manage/{token}",
                "/links/manage/{token}?link={slug}",
                "/links/manage/{token}/settings?link={slug}",
                "/links/manage/{token}/webhook?link={slug}",
                "/links/manage/nothing?link={slug}",
                "/LINKS/new?link={slug}",
                "/questions/../links/new?link={slug}",
                "/l/../links/manage/{token}?link={slug}",
                "/links/manage/{token};/advice?link={slug}",
                "/api/advice?link={slug}",
                "/error?link={slug}",
                "/openapi.yaml?link={slug}",
                "/embed.js?link={slug}",
                // No link that anybody could mean.
                "/questions?link={slug}&link=other-link",
                "/questions?link=other-link&link={slug}",
                "/questions?link={slug},other-link",
                "/questions?link=*",
                "/questions?link=https://jane.example",
                "/questions?link=never-there",
                "/l/never-there",
                "/l/never-there?link={slug}",
                "/l/{slug}/",
                "/l/{slug}/more/more",
                "/l/{slug};v=1"
            })
    void nobodyMayShowAnythingElse(String address) {
        assertThat(framedBy(get(address))).isEqualTo(NOBODY);
    }

    @Test
    void aClosedLinkIsShownNowhere() {
        links.close(link);
        assertThat(framedBy(get("/l/{slug}"))).isEqualTo(NOBODY);
        assertThat(framedBy(get("/advice?link={slug}"))).isEqualTo(NOBODY);
    }

    @Test
    void theSitesOfOneLinkMayNotShowAnother() {
        Link other = created("john-roe-" + System.nanoTime(), embeddedBy("https://john.example"), Token.random());
        assertThat(framedBy(get("/questions?link=" + other.slug()))).isEqualTo("https://john.example");
        assertThat(framedBy(get("/l/" + other.slug() + "?link={slug}"))).isEqualTo("https://john.example");
        assertThat(framedBy(get("/links/manage/{token}?link=" + other.slug()))).isEqualTo(NOBODY);
    }

    @Test
    void aLinkInTheBodyCountsAsTheOneThatThePageActsOn() {
        assertThat(framedBy(mvc.post()
                        .uri("/send")
                        .param("link", link.slug().text())
                        .param("email", "nobody")
                        .exchange()))
                .isEqualTo(JANES);
        Link other = created("john-roe-" + System.nanoTime(), embeddedBy("https://john.example"), Token.random());
        assertThat(framedBy(mvc.post()
                        .uri("/send?link={slug}", other.slug())
                        .param("link", link.slug().text())
                        .param("email", "nobody")
                        .exchange()))
                .isEqualTo(NOBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "'self'",
                "https:",
                "https://*",
                "https://*.example",
                "https://evil.example; script-src *",
                "https://evil.example;",
                "https://evil.example,https://b.example",
                "https://evil.example\r\nSet-Cookie: a=b",
                "https://evil.example\thttps://b.example",
                "https://evil.example/path",
                "https://user@evil.example",
                "https://EVIL.example",
                "http://evil.example",
                "data:",
                "javascript:alert(1)",
                "https://évil.example",
            })
    void whatIsNoOriginNeverComesIntoTheHeader(String stored) {
        Link odd = created(
                "odd-" + System.nanoTime(),
                embeddedBy(stored.replace(' ', '\u00A0'), "https://jane.example"),
                Token.random());
        MvcTestResult result = get("/l/" + odd.slug());
        assertThat(framedBy(result)).isEqualTo("https://jane.example");
        assertThat(result).bodyText().contains("<meta name=\"framed-by\" content=\"https://jane.example\">");
    }

    /** Whoever builds the page that embeds has it at some port or other. */
    @Test
    void everyPortOfTheReadersOwnComputerMayShowALinkThatNamesNone() {
        Link local = created(
                "local-" + System.nanoTime(),
                embeddedBy("http://localhost", "http://127.0.0.1:3000", "https://jane.example"),
                Token.random());
        MvcTestResult result = get("/l/" + local.slug());
        String sites = "http://localhost:* http://127.0.0.1:3000 https://jane.example";
        assertThat(framedBy(result)).isEqualTo(sites);
        assertThat(result).bodyText().contains("<meta name=\"framed-by\" content=\"" + sites + "\">");
    }

    @Test
    void aLinkWithoutSitesIsShownNowhere() {
        Link alone = created("alone-" + System.nanoTime(), embeddedBy(), Token.random());
        MvcTestResult result = get("/l/" + alone.slug());
        assertThat(framedBy(result)).isEqualTo(NOBODY);
        assertThat(result).bodyText().doesNotContain("framed");
    }

    @Test
    void pagesWithoutALinkKnowNothingOfFrames() {
        assertThat(get("/questions")).bodyText().doesNotContain("framed");
    }

    @Test
    void theScriptThatEmbedsMayBeLoadedFromElsewhereAndIsAskedForAnew() {
        MvcTestResult script = get("/embed.js");
        assertThat(script).hasStatusOk();
        assertThat(script.getResponse().getContentType()).startsWith("text/javascript");
        assertThat(script.getResponse().getHeader("Cross-Origin-Resource-Policy"))
                .isEqualTo("cross-origin");
        assertThat(script.getResponse().getHeader("Cache-Control")).contains("no-cache");
        assertThat(get("/l/{slug}").getResponse().getHeader("Cross-Origin-Resource-Policy"))
                .isEqualTo("same-origin");
    }

    /** What leads out of the journey opens beside the frame; all that carries the link stays in it, and must be shown. */
    @Test
    void everyPageThatThePagesOfALinkLeadToMayBeShown() throws Exception {
        Deque<String> open =
                new ArrayDeque<>(List.of("/l/" + link.slug(), "/advice?evidence=yes&stage=live&link=" + link.slug()));
        Questionnaire.QUESTIONS.stream()
                .map(question -> "/questions/" + question.id() + "?stage=live&from=advice&link=" + link.slug())
                .forEach(open::add);
        Map<String, String> shown = new LinkedHashMap<>();
        while (!open.isEmpty() && shown.size() < 100) {
            String address = open.remove();
            if (shown.containsKey(address)) {
                continue;
            }
            MvcTestResult page = get(address);
            shown.put(address, framedBy(page));
            Stream.concat(
                            Stream.ofNullable(page.getResponse().getRedirectedUrl()),
                            LEADS.matcher(page.getResponse().getContentAsString())
                                    .results()
                                    .map(found -> found.group(1)))
                    .map(next -> next.replace("&amp;", "&"))
                    .filter(next -> next.startsWith("/l/") || next.contains("link=" + link.slug()))
                    .forEach(open::add);
        }
        assertThat(shown)
                .hasSizeGreaterThan(50)
                .allSatisfy((address, sites) -> assertThat(sites).as(address).isEqualTo(JANES));
        assertThat(shown.keySet()).anyMatch(address -> address.startsWith("/send?"));
    }

    @Test
    void aNameIsNoMarkupInWhatIsCopied() {
        Profile odd = new Profile("<b>\"Jane\" & Söhne</b>", "", "mailto:jane@jane.example", "", Accent.INK);
        Token token = Token.random();
        created(
                "odd-" + System.nanoTime(),
                new LinkContent(odd, null, Answers.none(), List.of("https://jane.example")),
                token);
        assertThat(mvc.get().uri("/links/manage/" + token.secret() + "/settings"))
                .bodyText()
                .contains(
                        "data-instead&gt;&amp;lt;b&amp;gt;&amp;quot;Jane&amp;quot; &amp;amp; Söhne&amp;lt;/b&amp;gt; asks: ");
    }

    @Test
    void theSettingsSayWhatToCopyAndWhichSitesMayShowIt() {
        assertThat(get("/links/manage/{token}/settings"))
                .bodyText()
                .contains("&lt;a href=&quot;http://localhost/l/" + link.slug()
                        + "&quot; data-instead&gt;Jane Doe asks: AI consultant or fractional AI officer?&lt;/a&gt;")
                .contains("&lt;script src=&quot;http://localhost/embed.js&quot; data-link=&quot;" + link.slug()
                        + "&quot; async&gt;&lt;/script&gt;")
                .contains("<li>https://jane.example</li>", "<li>https://www.jane.example</li>");
        links.change(link, embeddedBy());
        assertThat(get("/links/manage/{token}/settings")).bodyText().doesNotContain("embed.js");
    }
}
