package advisor.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The advice page: its address, what it shows, what it keeps. */
@SiteTest
class AdvicePageTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{0}?{1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            out of order      | ownership=nobody&evidence=yes              | /advice?evidence=yes&ownership=nobody&rules=2026-12
            blank             | evidence=yes&headcount=                    | /advice?evidence=yes&rules=2026-12
            unknown           | evidence=yes&utm_source=x                  | /advice?evidence=yes&rules=2026-12
            off the path      | monthly-ai-spend=0&governance=no           | /advice?monthly-ai-spend=0&rules=2026-12
            off the path, too | evidence=yes&stage=building&practices=evals | /advice?evidence=yes&stage=building&rules=2026-12
            another spelling  | headcount=1,000&monthly-ai-spend=4.2k      | /advice?headcount=1000&monthly-ai-spend=4200&rules=2026-12
            one by one        | stage=live&practices=tracing&practices=evals | /advice?stage=live&practices=evals,tracing&rules=2026-12
            twice the same    | evidence=yes&evidence=yes                  | /advice?evidence=yes&rules=2026-12
            nothing but noise | a=b                                        | /advice
            our own assumptions | evidence=yes&horizon=12&days=2           | /advice?evidence=yes&rules=2026-12
            assumptions first | days=1&horizon=6&evidence=yes              | /advice?evidence=yes&horizon=6&days=1&rules=2026-12
            assumptions alone | horizon=6                                  | /advice?horizon=6&rules=2026-12
            no version at all | evidence=yes                               | /advice?evidence=yes&rules=2026-12
            no version we use | evidence=yes&rules=new                     | /advice?evidence=yes&rules=2026-12
            """)
    void redirectsToTheCanonicalAddress(String what, String query, String canonical) {
        assertThat(get("/advice?" + query)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(canonical);
        assertThat(get(canonical)).hasStatusOk();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void showsEveryCompanyItsAdvice(String id, String company, String answers, String expected, String acceptable) {
        String page = page(get("/advice?" + answers));
        assertThat(page)
                .contains("<h1>", "Whose interest is behind this", "Rule book 2026-12")
                .doesNotContain("??");
    }

    @Test
    void worksWithoutAnyAnswer() {
        assertThat(page(get("/advice"))).contains("Too early to say", "/questions/evidence\"");
    }

    @Test
    void namesTheAnswerTheRuleAndTheSectionOfEveryReason() {
        assertThat(page(get("/advice?evidence=yes&ownership=nobody")))
                .contains("Owner of the outcome", "<strong>Nobody</strong>", "nobody inside will own the outcome")
                .contains("What Each Role Actually Does Day to Day");
    }

    @Test
    void showsWhatPointsTheOtherWayAndWhyItLost() {
        assertThat(page(get("/advice?evidence=yes&problem=question&ownership=nobody")))
                .contains("What points the other way", "the other one weighs more: 10 against 6", "bounded question");
        assertThat(page(get("/advice?evidence=yes&problem=undefined&ownership=nobody")))
                .contains("a tie goes to the smaller commitment");
    }

    @Test
    void saysWhatTheWeightsDidNotDecide() {
        assertThat(page(get("/advice?evidence=no&ownership=nobody"))).contains("These weights did not decide");
        assertThat(page(get("/advice?evidence=yes&ownership=nobody"))).doesNotContain("These weights did not decide");
    }

    @Test
    void weakSignalsBuyAScopeThatShowsWhetherASeatHasToFollow() {
        assertThat(page(get("/advice?experience=no"))).contains("let it show whether a seat has to follow");
    }

    @ParameterizedTest(name = "${0} a month: {1}")
    @CsvSource({
        "0, no bill to save on",
        "100, less than 1% of a retainer of $22,000",
        "4200, would save $2,100 a month: 10% of a retainer",
        "43900, 99% of a retainer",
        "44000, at least as much as a retainer",
    })
    void saysHowFarTheBillIsFromPayingForTheSeat(int bill, String distance) {
        assertThat(page(get("/advice?monthly-ai-spend=" + bill))).contains(distance);
    }

    @Test
    void asksWhetherWhatRunsAlreadyEarnsItsCost() {
        assertThat(page(get("/advice?evidence=no&stage=live"))).contains("Ask first whether it earns what it costs");
        assertThat(page(get("/advice?evidence=no&stage=designing"))).doesNotContain("Ask first whether");
    }

    @Test
    void changingAnAnswerKeepsAllOthers() {
        assertThat(page(get("/advice?evidence=yes&ownership=nobody&headcount=60")))
                .contains("<button form=\"assumed\" formaction=\"/questions/ownership\" aria-label=\"Change: Owner")
                .contains("<input type=\"hidden\" name=\"headcount\" value=\"60\">")
                .contains("<input type=\"hidden\" name=\"from\" value=\"advice\">");
    }

    @Test
    void aWrongAnswerIsShownOnItsQuestionWithAllOthersKept() {
        MvcTestResult result = get("/advice?evidence=yes&headcount=abc");
        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(result)
                .bodyText()
                .contains("<title>Error: ", "id=\"headcount-error\"", "Type a whole number", "value=\"abc\"")
                .containsPattern("name=\"evidence\" value=\"yes\" checked");
    }

    @Test
    void isNotIndexedNotCachedByOthersAndNotSentTwice() {
        MvcTestResult first = get("/advice?evidence=no&rules=2026-12");
        assertThat(first)
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader("Cache-Control", "private, no-cache")
                .hasHeader("Referrer-Policy", "no-referrer");
        String tag = Objects.requireNonNull(first.getResponse().getHeader("ETag"));
        assertThat(tag).startsWith("\"");
        assertThat(mvc.get().uri("/advice?evidence=no&rules=2026-12").header("If-None-Match", tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void linkPreviewsRevealNoAnswer() {
        String page = page(get("/advice?evidence=no&rules=2026-12"));
        assertThat(page.substring(page.indexOf("og:title"), page.indexOf("</head>")))
                .doesNotContain("evidence=", "Hire nobody");
    }

    @Test
    void setsNoCookie() {
        assertThat(get("/advice?evidence=no&rules=2026-12").getResponse().getCookies())
                .isEmpty();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private String page(MvcTestResult sent) {
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
