package advisor.web.compare;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two links compared: the address, what the page says, and what it says of links that it cannot read. */
@SiteTest
class ComparePageTests {

    private static final String NOBODY = "evidence=yes&problem=question&ownership=nobody";
    private static final String OWNER = "evidence=yes&problem=question&ownership=owner";
    private static final String CANONICAL = "/compare?a=evidence%3Dyes%26problem%3Dquestion%26ownership%3Dnobody"
            + "%26rules%3D2026-12&b=evidence%3Dyes%26problem%3Dquestion%26ownership%3Downer%26rules%3D2026-12";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a query                | evidence=yes&problem=question&ownership=nobody
            a question mark first  | ?evidence=yes&problem=question&ownership=nobody
            a path                 | /advice?evidence=yes&problem=question&ownership=nobody&rules=2026-12
            an address             | https://any.example/advice?evidence=yes&problem=question&ownership=nobody&rules=2026-12
            another host and port  | http://localhost:8080/advice.md?ownership=nobody&problem=question&evidence=yes
            the brief              | https://any.example/brief?evidence=yes&problem=question&ownership=nobody
            a question             | https://any.example/questions/stage?evidence=yes&problem=question&ownership=nobody&from=advice
            with a fragment        | https://any.example/advice?evidence=yes&problem=question&ownership=nobody#costs-title
            from markup            | /advice?evidence=yes&amp;problem=question&amp;ownership=nobody
            with noise             | evidence=yes&utm_source=x&problem=question&ownership=nobody&headcount=
            off the path           | evidence=yes&problem=question&ownership=nobody&practices=evals
            our own assumptions    | evidence=yes&problem=question&ownership=nobody&horizon=12&days=2
            """)
    void takesTheAnswersOutOfAnyLink(String what, String link) {
        assertThat(compare("\u00a0 " + link + "\r\n ", OWNER))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(CANONICAL);
        assertThat(get(CANONICAL)).hasStatusOk();
    }

    @Test
    void mendsALinkThatAMailProgramBroke() {
        assertThat(compare("https://any.example/advice?evidence=yes&prob\r\n\tlem=question&ownership=nobody", OWNER))
                .hasRedirectedUrl(CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&utm_source=x", "&a=", "&a=evidence%3Dyes"})
    void whatIsAddedToTheAddressIsNotCanonical(String added) {
        MvcTestResult result = get(CANONICAL + added);
        assertThat(result.getResponse().getStatus()).isIn(302, 400);
    }

    @Test
    void theOrderOfTheTwoLinksIsKept() {
        int second = CANONICAL.indexOf("&b=");
        assertThat(get("/compare?" + CANONICAL.substring(second + 1) + "&" + CANONICAL.substring(9, second)))
                .hasRedirectedUrl(CANONICAL);
    }

    @Test
    void encodingMoreThanWeDoIsNotRedirected() {
        String practices =
                "/compare?a=stage%3Dlive%26practices%3Devals,tracing%26rules%3D2026-12&b=evidence%3Dno%26rules%3D2026-12";
        assertThat(get(practices)).hasStatusOk();
        assertThat(get(practices.replace(",", "%2C").replace("-", "%2D"))).hasStatusOk();
    }

    @Test
    void keepsTheAssumptionsAndTheVersionOfEachLink() {
        assertThat(compare("evidence=yes&days=3&horizon=6&rules=2025-01", "evidence=no&days=1"))
                .hasRedirectedUrl("/compare?a=evidence%3Dyes%26horizon%3D6%26days%3D3%26rules%3D2025-01"
                        + "&b=evidence%3Dno%26days%3D1%26rules%3D2026-12");
        assertThat(page("evidence=yes&rules=2025-01", "evidence=no"))
                .contains("names rule book 2025-01", "is by today’s, 2026-12");
    }

    @Test
    void namesBothVerdictsTheDifferenceAndThatItDecides() {
        String page = page(NOBODY, OWNER);
        assertThat(page)
                .contains("The verdicts differ: a seat (You); a scope (Your co-founder).")
                .contains("One answer differs, and it decides", "Decides on its own")
                .contains(">Nobody<", "A leader with the time and the mandate")
                .contains("href=\"/advice?evidence=yes&amp;problem=question&amp;ownership=nobody&amp;rules=2026-12\"")
                .contains("The shortest way from the first verdict to the second")
                .doesNotContain("??");
    }

    @Test
    void everyAdviceThatItLeadsToGivesTheVerdictThatItNames() {
        String together = page(
                "evidence=yes&problem=question&ai-role=side&hiring=no",
                "evidence=yes&problem=function&ai-role=core&hiring=yes");
        assertThat(advice("See the advice with that", together)).isNotEmpty().allSatisfy(this::isASeat);
        assertThat(advice("“You” with the answer from “Your co-founder”: a seat", page(OWNER, NOBODY)))
                .hasSize(1)
                .allSatisfy(this::isASeat);
    }

    private static List<String> advice(String text, String page) {
        return Pattern.compile("<a href=\"(/advice[^\"]*)\">" + text)
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    private void isASeat(String advice) {
        assertThat(get(advice)).hasStatusOk().bodyText().contains("Fill a seat");
    }

    @Test
    void saysThatTheVerdictIsTheSameAndWhatWouldHaveMatteredAlone() {
        assertThat(page(NOBODY, "evidence=yes&problem=function&shelved-strategy=yes"))
                .contains("The verdict is the same: a seat.", "would each change a verdict alone")
                .doesNotContain("The shortest way");
        assertThat(page("evidence=no", "evidence=no&hiring=yes"))
                .contains("One answer differs. Taking over one answer alone changes no verdict.");
        assertThat(page("evidence=no", "evidence=no")).contains("All answers are the same.");
    }

    @Test
    void twoWaysToHireNobodyAreToldApart() {
        assertThat(page("evidence=no", "problem=function&ownership=owner&experience=yes&monthly-ai-spend=0"))
                .contains("The verdict is the same: hiring nobody.", "The grounds are not the same.");
    }

    @Test
    void aFollowUpIsShownWithItsQuestion() {
        assertThat(page("monthly-ai-spend=6000&governance=no", "monthly-ai-spend=0"))
                .contains("Governance of the spend: No", "Governance of the spend: not asked", "One answer differs");
    }

    @Test
    void saysWhereADifferenceChangesTheCostsOnly() {
        assertThat(page("evidence=no&headcount=60", "evidence=no&headcount=600"))
                .contains("Does not matter to the verdict", "It changes the costs.");
    }

    @Test
    void figuresForDifferentTimesAreNotComparedBeforeTheyAreAligned() {
        String page = page(NOBODY + "&horizon=6&days=3", OWNER + "&headcount=600");
        assertThat(page)
                .contains(
                        "cannot be compared directly", "Show all of them with 6 months, an officer three days a week");
        String aligned = Pattern.compile("<a href=\"(/compare[^\"]*)\">Show all")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();
        assertThat(get(aligned)).hasStatusOk().bodyText().doesNotContain("cannot be compared directly");
    }

    @Test
    void comparesCompaniesOfWhichOneHasNoVerdictYet() {
        assertThat(page("hiring=no", "evidence=no")).contains("no verdict yet (You)", "no path is advised yet");
    }

    @Test
    void theFormStandsAloneToo() {
        assertThat(get("/compare"))
                .hasStatusOk()
                .bodyText()
                .contains("<textarea")
                .doesNotContain("Error:");
        assertThat(get("/compare?a=" + encoded("/advice?" + NOBODY)))
                .hasStatusOk()
                .bodyText()
                .contains(">/advice?evidence=yes&amp;problem=question&amp;ownership=nobody</textarea>")
                .contains("Leads to a seat: 3 of 15 questions answered.");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                              | Paste the address of an advice page
            garbage                                         | There is no answer in this link
            https://any.example/                            | There is no answer in this link
            /advice                                         | There is no answer in this link
            rules=2026-12                                   | There is no answer in this link
            horizon=12                                      | There is no answer in this link
            practices=evals                                 | There is no answer in this link
            https%3A%2F%2Fh%2Fadvice%3Fevidence%3Dyes       | There is no answer in this link
            evidence%253Dyes                                | There is no answer in this link
            /compare?a=evidence%3Dyes&b=evidence%3Dno       | This is a comparison
            a=evidence%3Dyes                                | This is a comparison
            evidence=%                                      | In a link, “evidence” is one of: yes, no, unsure.
            evidence=%zz&headcount=60                       | In a link, “evidence” is one of: yes, no, unsure.
            headcount=abc                                   | “How many people work in your company?”: Type a whole number
            evidence=yes&monthly-ai-spend=-1                | “How much do you spend a month on AI models, tools and infrastructure?”: Type a number of 0 or more
            evidence=perhaps                                | In a link, “evidence” is one of: yes, no, unsure.
            evidence=yes&evidence=no                        | Give one answer
            stage=live&practices=none,evals                 | In a link, “practices” is some of these
            evidence=yes&horizon=99                         | Months to look ahead: give a whole number from 3 to 24
            evidence=yes&days=two                           | Days a week of an officer: give a whole number from 1 to 3
            """)
    void namesTheLinkThatIsWrongAndKeepsBoth(String link, String mistake) {
        for (boolean first : List.of(true, false)) {
            assertThat(first ? compare(link, OWNER) : compare(OWNER, link))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyText()
                    .contains("<title>Error: Compare links", mistake)
                    .contains((first ? "<a href=\"#a\">You: " : "<a href=\"#b\">Your co-founder: "))
                    .contains("id=\"" + (first ? "a" : "b") + "-error\"", "aria-invalid=\"true\"")
                    .contains(">" + OWNER.replace("&", "&amp;") + "</textarea>")
                    .contains(">" + link.replace("&", "&amp;") + "</textarea>");
        }
    }

    @Test
    void aLinkMayHaveFourThousandCharacters() {
        String longest = "evidence=yes&x=" + "y".repeat(PastedLink.LONGEST - 15);
        assertThat(compare(longest, OWNER)).hasStatus(HttpStatus.FOUND);
        assertThat(compare(longest + "y", OWNER))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("more than 4,000 characters");
    }

    @Test
    void twoLinksForOnePlaceAreAMistake() {
        assertThat(get("/compare?a=evidence%3Dyes&a=evidence%3Dno&b=evidence%3Dno"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Two different links were sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ownership=nobody", "horizon=6"})
    void aLinkThatWasNotEncodedIsNotComparedWithoutItsLostPart(String lost) {
        assertThat(get("/compare?a=https://any.example/advice?evidence=yes&" + lost + "&b=evidence=no"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("A part of a link got lost");
    }

    @Test
    void comparesFourLinksUnderTheNamesThatTheyAreGiven() {
        String four = "/compare?d=evidence%3Dno&a=" + encoded(NOBODY) + "&b=" + encoded(OWNER)
                + "&d-name=%20The%20%20board%20&c=" + encoded(NOBODY + "&hiring=yes") + "&b-name=&c-name=Zo%C3%AB";
        String canonical = CANONICAL + "&c=evidence%3Dyes%26problem%3Dquestion%26ownership%3Dnobody%26hiring%3Dyes"
                + "%26rules%3D2026-12&d=evidence%3Dno%26rules%3D2026-12&c-name=Zo%C3%AB&d-name=The%20board";
        assertThat(get(four)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(canonical);
        assertThat(get(canonical))
                .hasStatusOk()
                .bodyText()
                .contains("a seat (You, Zoë); a scope (Your co-founder); hiring nobody (The board).")
                .contains("data-label=\"The board\"", "<h3>Zoë</h3>", "See the advice (The board)")
                .contains("href=\"/advice?evidence=no&amp;rules=2026-12\"")
                .contains(
                        "Of the 24 mixtures of these answers that a rule can tell apart: hiring nobody in 12; a scope in 6; a seat in 5; no verdict yet in 1.")
                .contains("<details open", "value=\"Zoë\"")
                .doesNotContain("The shortest way", "??");
    }

    @Test
    void aThirdLinkMayBeLeftOutOrStandAlone() {
        assertThat(get("/compare?a=evidence%3Dyes&b=evidence%3Dno&c=&c-name=&d=%20&d-name="))
                .hasRedirectedUrl("/compare?a=evidence%3Dyes%26rules%3D2026-12&b=evidence%3Dno%26rules%3D2026-12");
        assertThat(get("/compare?a=evidence%3Dyes&b=evidence%3Dno&d=hiring%3Dyes"))
                .hasRedirectedUrl("/compare?a=evidence%3Dyes%26rules%3D2026-12&b=evidence%3Dno%26rules%3D2026-12"
                        + "&d=hiring%3Dyes%26rules%3D2026-12");
        assertThat(get("/compare?a=evidence%3Dyes&b=evidence%3Dno&c=headcount%3Dabc"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("<a href=\"#c\">A third person: ", "<details open", "id=\"c-error\"");
        assertThat(get("/compare")).bodyText().contains("<details>", "id=\"d-name\"");
    }

    @Test
    void aNameWithoutALinkIsAskedForOne() {
        assertThat(get("/compare?a=evidence%3Dyes&b=evidence%3Dno&c=&c-name=Maya"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("<a href=\"#c\">Maya: Paste the address of an advice page.", "value=\"Maya\"");
    }

    @Test
    void saysWhetherEveryMixtureLeadsToTheSame() {
        assertThat(page(NOBODY, OWNER)).contains("Of the 2 mixtures", "a scope in 1; a seat in 1.");
        assertThat(page("problem=question&ai-role=side", "problem=evaluation"))
                .contains("all 4 mixtures that a rule can tell apart lead to the same: a scope.");
        assertThat(page("evidence=no&headcount=6", "evidence=no&headcount=60"))
                .contains("Yes. No rule looks at the answers that differ: hiring nobody.");
        assertThat(page("evidence=no", "evidence=no")).doesNotContain("whoever is right");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "https://evil.example/",
                "javascript:alert(1)",
                "\"><img src=x onerror=alert(1)>",
                "${7*7} {0} '",
                "שלום",
                "1234567890123456789012345678901234567890"
            })
    void aNameStaysText(String name) {
        String page = text(get(CANONICAL + "&a-name=" + encoded(name)));
        assertThat(page)
                .contains("<h3>")
                .doesNotContain("<script>alert", "href=\"https://evil", "href=\"javascript", "<img src=x", ">49")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "12345678901234567890123456789012345678901", "a\u0000b", "a\uFFFDb"})
    void aNameThatIsNoneIsShownAgain(String name) {
        assertThat(get(CANONICAL + "&b-name=" + encoded(name)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("id=\"b-name-error\"", "<a href=\"#b-name\">Your co-founder: Type ", "aria-invalid=\"true\"");
    }

    @Test
    void theOtherWayRoundEveryoneKeepsTheirName() {
        assertThat(page(NOBODY, OWNER)).contains("a-name=Your%20co-founder&amp;b-name=You\"");
    }

    @Test
    void nothingPastedBecomesALink() {
        String hostile = "https://evil.example/advice?evidence=yes&ownership=nobody&x=<script>alert(1)</script>";
        assertThat(page(hostile, "//evil.example/?evidence=no")).doesNotContain("evil.example", "<script>alert");
        assertThat(compare(hostile + "&headcount=abc", "javascript:alert(1)"))
                .bodyText()
                .doesNotContain("<script>alert", "href=\"https://evil", "href=\"javascript", "href=\"//");
    }

    @Test
    void isNotIndexed() {
        assertThat(get(CANONICAL)).hasHeader("X-Robots-Tag", "noindex");
    }

    @Test
    void readsTheLinkThatAsksACoFounder() {
        assertThat(compare("/?beside=evidence%3Dyes%26ownership%3Dnobody", "evidence=no"))
                .hasRedirectedUrl("/compare?a=evidence%3Dyes%26ownership%3Dnobody%26rules%3D2026-12"
                        + "&b=evidence%3Dno%26rules%3D2026-12");
    }

    @Test
    void canBeHandedBackToWhoeverAsked() {
        assertThat(get("/compare?a=evidence%3Dyes%26rules%3D2026-12&b=evidence%3Dno%26rules%3D2026-12"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "href=\"http://localhost/compare?a=evidence%3Dyes%26rules%3D2026-12&amp;b=evidence%3Dno%26rules"
                                + "%3D2026-12\" data-share");
    }

    @Test
    void theAdviceLeadsToIt() {
        assertThat(get("/advice?" + NOBODY + "&rules=2026-12"))
                .bodyText()
                .contains(
                        "href=\"/compare\"",
                        "href=\"/?beside=evidence%3Dyes%26problem%3Dquestion%26ownership%3Dnobody");
        assertThat(get("/advice")).bodyText().doesNotContain("beside=");
    }

    private MvcTestResult compare(String first, String second) {
        return get("/compare?a=" + encoded(first) + "&b=" + encoded(second));
    }

    private static String encoded(String link) {
        return URLEncoder.encode(link, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private String page(String first, String second) {
        MvcTestResult sent = compare(first, second);
        String canonical = sent.getResponse().getRedirectedUrl();
        MvcTestResult result = canonical == null ? sent : get(canonical);
        assertThat(result).hasStatusOk();
        return text(result);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
