package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.cost.OwnRates;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.questionnaire.Answers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class LinkJourneyTests {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(?:http://localhost)?(/[^\"#]*)");
    private static final String ADVICE = "/advice?evidence=yes&problem=function&link=jane-doe&rules=2026-12";
    private static final Slug SLUG = new Slug("jane-doe");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    @BeforeEach
    void sharesALink() {
        links.create(SLUG, Practice.content(), Token.random());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/l/jane-doe",
                "/questions?link=jane-doe",
                "/questions/evidence?link=jane-doe",
                "/advice?evidence=yes&problem=function&link=jane-doe&rules=2026-12",
                "/advice?evidence=perhaps&link=jane-doe",
                "/brief?evidence=yes&problem=function&link=jane-doe&rules=2026-12",
                "/method?link=jane-doe",
                "/privacy?link=jane-doe",
                "/compare?link=jane-doe"
            })
    void everyPageSaysWhoSharesTheLink(String address) {
        assertThat(mvc.get().uri(address))
                .bodyText()
                .contains("Shared by Jane Doe", "AI for logistics", "jane.example");
    }

    /** From the start page on: wherever a page of the journey leads, the link comes along, and so does the banner. */
    @Test
    void everyAddressOfTheJourneyCarriesTheLink() {
        Set<String> visited = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of("/l/jane-doe", ADVICE));
        while (!next.isEmpty()) {
            String address = next.poll();
            if (visited.add(path(address))) {
                List<String> found = links(landed(address)).toList();
                assertThat(found)
                        .as(address)
                        .allMatch(link -> link.startsWith("/l/jane-doe") || link.contains("link=jane-doe"));
                next.addAll(found);
            }
        }
        assertThat(visited)
                .contains("/questions", "/questions/evidence", "/questions/governance", "/advice", "/advice.md")
                .contains("/advice.pdf", "/brief", "/compare", "/method", "/privacy");
    }

    private static String path(String address) {
        return String.valueOf(URI.create(address).getPath());
    }

    /** The page that an address leads to, through redirects; documents have no links to follow. */
    private String landed(String address) {
        MockHttpServletResponse response =
                mvc.get().uri(URI.create(address)).exchange().getResponse();
        String moved = response.getRedirectedUrl();
        if (moved != null) {
            return landed(moved);
        }
        String type = String.valueOf(response.getContentType());
        String page = type.startsWith("text/html") ? text(response) : "";
        assertThat(page)
                .satisfiesAnyOf(
                        none -> assertThat(none).isEmpty(),
                        html -> assertThat(html).contains("Shared by Jane Doe"));
        return page;
    }

    private static Stream<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(address -> !address.matches("/(css|js|favicon|openapi|links/).*"));
    }

    @Test
    void marksWhatTheConsultantFilledInAndWhatWasChangedSince() {
        String query = "evidence=yes&problem=question&link=jane-doe&rules=2026-12";
        assertThat(mvc.get().uri("/questions/evidence?" + query))
                .bodyText()
                .contains("Filled in by Jane Doe; change it if it is wrong.");
        assertThat(mvc.get().uri("/questions/problem?" + query))
                .bodyText()
                .contains("Jane Doe had filled in: Something that must be run week after week");
        assertThat(mvc.get().uri("/questions/ownership?" + query)).bodyText().doesNotContain("illed in");
        assertThat(mvc.get().uri("/advice?" + query))
                .bodyText()
                .contains("Filled in by Jane Doe", "Jane Doe had filled in: ");
    }

    @Test
    void pricesAtTheConsultantsOwnRatesAndSaysSo() {
        String query = "evidence=yes&problem=function&link=jane-doe&rules=2026-12";
        for (String address : List.of("/advice?", "/advice.md?")) {
            assertThat(mvc.get().uri(address + query))
                    .bodyText()
                    .contains("those that Jane Doe states", "152,000–", "161,000", "156,000", "300,000–", "500,000")
                    .contains("Shared by Jane Doe", "no rule sees them");
        }
        assertThat(mvc.get().uri("/brief?evidence=yes&problem=question&link=jane-doe&rules=2026-12"))
                .bodyText()
                .contains("$9,000–$18,000, as the consultant who shared this link states");
    }

    @Test
    void keepsTwoCurrenciesApart() {
        LinkContent content = new LinkContent(
                Practice.JANE,
                new OwnRates("EUR", OwnRates.project(9_000, 18_000), Map.of(1, 7_000L, 2, 13_000L, 3, 18_500L)),
                Answers.none(),
                List.of());
        links.create(new Slug("jane-in-euros"), content, Token.random());
        assertThat(mvc.get().uri("/advice?evidence=yes&link=jane-in-euros&rules=2026-12"))
                .bodyText()
                .contains("EUR 152,000–161,000", "about EUR 157,000", "EUR 156,000", "$300,000–$500,000")
                .contains("is not converted", "One axis cannot show two currencies")
                .doesNotContain("in US dollars. We assume");
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            USD | 2 | $156,000        | For two days the retainer is the one that the consultant states | In 12 months
            USD | 1 | $96,000–$180,000 | For one day and three days the article’s range counts         | All paths, from
            CHF | 2 | CHF 156,000     | What Jane Doe states is in CHF and is not converted              | All paths in CHF
            CHF | 1 | $96,000–$180,000 | uses the article’s prices for both                             | All paths in USD
            """)
    void oneRetainerCountsForItsDaysAndTheArticlesForTheOthers(
            String currency, int days, String total, String whose, String drawn) {
        Slug slug = Slug.random();
        OwnRates rates = new OwnRates(currency, OwnRates.project(9_000, 9_000), Map.of(2, 13_000L));
        links.create(slug, new LinkContent(Practice.JANE, rates, Answers.none(), List.of()), Token.random());
        String query =
                "evidence=yes&problem=function&ownership=nobody&days=" + days + "&link=" + slug + "&rules=2026-12";
        assertThat(body("/advice?" + query.replace("&days=2", "")))
                .contains(total, whose, drawn, "For a retainer, Jane Doe states a price for two days a week");
        assertThat(body("/advice.md?" + query.replace("&days=2", "")).replace("\\", ""))
                .contains(total, whose);
        assertThat(body("/brief?" + query.replace("&days=2", "")))
                .contains(
                        days == 2
                                ? currency.replace("USD", "$").replace("CHF", "CHF ") + "13,000 a month"
                                : "$8,000–$15,000");
    }

    @Test
    void comparesTwoLinksAtTheSameRates() {
        assertThat(mvc.get().uri(URI.create("/compare?a=evidence%3Dyes%26link%3Djane-doe&b=evidence%3Dno")))
                .redirectedUrl()
                .isEqualTo(
                        "/compare?a=evidence%3Dyes%26rules%3D2026-12&b=evidence%3Dno%26rules%3D2026-12&link=jane-doe");
    }

    @Test
    void theStartPageSaysWhatIsFilledInAndThatNothingIsSent() {
        assertThat(mvc.get().uri("/l/jane-doe"))
                .bodyText()
                .contains("Jane Doe has filled in 2 answers for you", "not sent to Jane Doe unless you choose to");
    }

    @Test
    void aSlashTooManyLeadsToTheLinkToo() {
        assertThat(mvc.get().uri("/l/jane-doe/"))
                .hasStatus(HttpStatus.PERMANENT_REDIRECT)
                .hasHeader("Location", "/l/jane-doe");
        assertThat(mvc.get().uri("/questions/?evidence=yes&link=jane-doe"))
                .hasStatus(HttpStatus.PERMANENT_REDIRECT)
                .hasHeader("Location", "/questions?evidence=yes&link=jane-doe");
    }

    @Test
    void withoutALinkNobodyIsNamed() {
        assertThat(mvc.get().uri("/questions")).bodyText().doesNotContain("class=\"banner");
    }

    @Test
    void answersAClosedLinkAsOneThatNeverWas() {
        Token manage = Token.random();
        links.create(new Slug("closed-link"), Practice.content(), manage);
        links.close(links.managed(manage).orElseThrow());
        String closed = body("/l/closed-link");
        assertThat(closed).contains("is closed, or it never existed").doesNotContain("Jane Doe");
        assertThat(closed).isEqualTo(body("/l/never-there").replace("never-there", "closed-link"));
    }

    private String body(String address) {
        return text(mvc.get().uri(address).exchange().getResponse());
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
