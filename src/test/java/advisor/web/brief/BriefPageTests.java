package advisor.web.brief;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Cases;
import advisor.SiteTest;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of the brief: its address, its amounts, its sources, and the way to it and back. */
@SiteTest
class BriefPageTests {

    private static final Pattern BLANK = Pattern.compile("<input type=\"text\" autocomplete=\"off\" size=\"\\d+\""
            + " placeholder=\"\\[([^\"]+)]\" aria-label=\"\\1\">");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void everyCompanyGetsItsBrief(String id, String company, String answers, String expected, String acceptable) {
        assertThat(page("/brief?" + answers))
                .contains(
                        "<h1>",
                        "placeholder=\"[company]\" aria-label=\"company\"",
                        "class=\"mark\"",
                        "Rule book 2026-12")
                .contains("/advice?evidence=")
                .doesNotContain("??", "{0}", "{1}", "null");
    }

    @ParameterizedTest(name = "{0}?{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            out of order      | ownership=nobody&evidence=yes   | /brief?evidence=yes&ownership=nobody&rules=2026-12
            off the path      | monthly-ai-spend=0&governance=no | /brief?monthly-ai-spend=0&rules=2026-12
            with assumptions  | days=1&evidence=yes             | /brief?evidence=yes&days=1&rules=2026-12
            nothing but noise | a=b                             | /brief
            """)
    void redirectsToTheCanonicalAddress(String what, String query, String canonical) {
        assertThat(get("/brief?" + query)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(canonical);
        assertThat(get(canonical)).hasStatusOk();
    }

    @Test
    void aWrongAnswerIsShownOnItsQuestionAndAWrongAssumptionOnTheAdvice() {
        assertThat(get("/brief?evidence=yes&headcount=abc"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("id=\"headcount-error\"");
        assertThat(get("/brief?evidence=yes&days=9")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest(name = "{0}{1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            seed-04 |                         | 1–4 weeks for $5,000–$25,000; we expect about $12,000
            seed-04 | &timeline=1-to-3-months | 4–13 weeks for $11,000–$81,000; we expect about $33,000
            seed-14 |                         | two days a week. At the article’s prices that is $16,500–$27,500 a month; we expect about $22,000
            seed-14 | &days=1                 | one day a week. At the article’s prices that is $8,000–$15,000 a month; we expect about $11,500
            seed-14 |                         | $8,000–$25,000 a month in one place and $15,000–$40,000 in another
            seed-14 |                         | The AI bill, $4,200 a month today
            seed-14 |                         | Results by day 30
            seed-15 |                         | $20 a month for a subscription
            """)
    void namesTheAmounts(String company, @Nullable String more, String text) {
        assertThat(page("/brief?" + Cases.answers(company) + (more == null ? "" : more)))
                .contains(text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void noCandidateReadsAPriceThatIsExpected(
            String id, String company, String answers, String expected, String acceptable) {
        List<String> halves = halves(answers);
        if (halves.size() == 1) {
            assertThat(acceptable).contains("neither");
            assertThat(halves.get(0)).doesNotContain("For the candidate", "Keep for yourself");
            return;
        }
        assertThat(halves).hasSize(2);
        assertThat(halves.get(0)).startsWith(" For the candidate ").contains("Agreed: ");
        assertThat(withoutItsBill(halves.get(0))).doesNotContain("$", "we expect", "the article’s price");
        assertThat(halves.get(1))
                .startsWith(" Keep for yourself Not for the candidate. ")
                .contains("we expect about $");
    }

    /** What the company itself pays for AI is no price of a candidate's. */
    private static String withoutItsBill(String text) {
        return text.replaceAll("AI (spend: |bill, )\\$[0-9,]+ a month", "");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            seed-04 | What did you deliver in your last comparable engagement, and who runs it now?
            seed-04 | When did you tell a client to use less AI, or none?
            seed-04 | We look again when
            seed-13 | What would you have to see here to advise us against an officer?
            seed-13 | Offers a monthly retainer before the problem is defined.
            seed-14 | Which LLM system have you run for real users
            """)
    void questionsAndRedFlagsAreKeptFromTheCandidate(String company, String line) {
        List<String> halves = halves(Cases.answers(company));
        assertThat(halves.get(0)).doesNotContain(line);
        assertThat(halves.get(1)).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-04", "seed-13", "seed-14", "seed-15"})
    void everyBlankIsAFieldThatNothingSends(String company) {
        String page = page("/brief?" + Cases.answers(company));
        assertThat(page).doesNotContain("<form").containsOnlyOnce("neither sent nor stored");
        assertThat(all("<input[^>]*>", page))
                .isNotEmpty()
                .allMatch(blank -> BLANK.matcher(blank).matches());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-04", "seed-13", "seed-14", "seed-15"})
    void noLineAndNoHeadingIsThereTwice(String company) {
        String page = page("/brief?" + Cases.answers(company)).replaceAll("(?s).*<article|</article.*", "");
        assertThat(all("(?s)<li>.*?</li>", page)).doesNotHaveDuplicates();
        assertThat(all("<h[1-4][^>]*>[^<]+", page).map(heading -> heading.replaceAll(".*>", "")))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhereTheFeeGoesBeyondTheArticle() {
        String longer = "/brief?" + Cases.answers("seed-04") + "&timeline=1-to-3-months";
        assertThat(page(longer)).contains("extrapolated");
        assertThat(page("/brief?" + Cases.answers("seed-04"))).doesNotContain("extrapolated");
    }

    @Test
    void namesTheSectionOfEveryLineOnce() {
        String page = page("/brief?" + Cases.answers("seed-14"));
        assertThat(page)
                .contains("FAQ: How do I evaluate a fractional AI officer candidate?", "our judgement")
                .containsOnlyOnce("What Teams Get Wrong When Choosing Between These Roles");
    }

    @Test
    void withoutABriefItLeadsToTheQuestionToAnswerFirst() {
        assertThat(page("/brief"))
                .contains("No brief yet", "/questions/evidence\"")
                .doesNotContain("data-print");
        assertThat(page("/brief?evidence=yes")).contains("/questions/problem?evidence=yes");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            seed-04 | Nothing else has to be bought | Get the scope of work
            seed-13 | Do not fill the seat yet  | Get the scope of work
            seed-14 | write the mandate before      | Get the mandate
            seed-15 | Hire nobody. Run one experiment | Get the experiment
            """)
    void theAdviceNamesTheNextStepAndLeadsToTheBrief(String company, String step, String link) {
        assertThat(page("/advice?" + Cases.answers(company)))
                .contains(step, link, "href=\"/brief?" + Cases.answers(company).replace("&", "&amp;"));
    }

    @Test
    void withoutAVerdictTheNextStepIsToAnswer() {
        assertThat(page("/advice"))
                .contains("action=\"/questions/evidence\"", "The next answer may tell")
                .doesNotContain("/brief");
    }

    @Test
    void isNotIndexed() {
        assertThat(get("/brief")).hasHeader("X-Robots-Tag", "noindex");
    }

    /** What can be read in each half. */
    private List<String> halves(String answers) {
        return Stream.of(page("/brief?" + answers).split("<section class=\"half[^>]*>"))
                .skip(1)
                .map(half -> half.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .toList();
    }

    private static Stream<String> all(String pattern, String page) {
        return Pattern.compile(pattern).matcher(page).results().map(MatchResult::group);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private String page(String address) {
        MvcTestResult sent = get(address);
        String canonical = sent.getResponse().getRedirectedUrl();
        MvcTestResult result = canonical == null ? sent : get(canonical);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
