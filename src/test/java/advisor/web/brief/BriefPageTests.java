package advisor.web.brief;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Cases;
import advisor.SiteTest;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of the brief: its address, its amounts, its sources, and the way to it and back. */
@SiteTest
class BriefPageTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void everyCompanyGetsItsBrief(String id, String company, String answers, String expected, String acceptable) {
        assertThat(page("/brief?" + answers))
                .contains("<h1>", "class=\"blank\">[company]<", "class=\"mark\"", "Rule book 2026-12")
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
                .contains("action=\"/questions/evidence\"", "One answer is enough to begin")
                .doesNotContain("/brief");
    }

    @Test
    void isNotIndexed() {
        assertThat(get("/brief")).hasHeader("X-Robots-Tag", "noindex");
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
