package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every half of a brief prints on exactly one page of its own, A4 or Letter, with all of its lines. */
@InBrowser
class PrintTests {

    private static final Pattern PRINTED_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private static Page page;

    @BeforeAll
    static void openWindow(Visits visits) {
        page = visits.visitor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @Tag("thorough")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void theHalvesOfEveryBriefAreOnePageEach(
            String id, String company, String answers, String expected, String acceptable) {
        assertThatEachIsOnePage(answers, "A4");
    }

    /** Companies whose briefs are as long as they get, for each kind and each size of print. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // scopes
                "problem=undefined&ownership=stretched&timeline=1-to-3-months&stage=designing&ai-role=side&experience=yes"
                        + "&hiring=yes&engineering-lead=no&headcount=60&monthly-ai-spend=4200&governance=no",
                "ownership=owner&timeline=under-4-weeks&stage=live&ai-role=side&shelved-strategy=yes&headcount=850"
                        + "&monthly-ai-spend=12000",
                "problem=evaluation&stage=nothing-built&ai-role=planned&experience=no&shelved-strategy=yes&headcount=60"
                        + "&governance=no",
                "problem=question&ownership=stretched&timeline=1-to-3-months&stage=nothing-built&ai-role=side"
                        + "&experience=yes&shelved-strategy=yes&hiring=yes&engineering-lead=no&headcount=160"
                        + "&monthly-ai-spend=300&governance=no",
                // scopes with a seat after them
                "problem=question&ownership=nobody&timeline=3-to-12-months&stage=designing&ai-role=core&experience=yes"
                        + "&shelved-strategy=yes&hiring=yes&engineering-lead=no&headcount=850&monthly-ai-spend=12000"
                        + "&governance=no&sensitive=yes&builders=nobody",
                "problem=undefined&ownership=nobody&timeline=ongoing&stage=live&ai-role=core&shelved-strategy=yes"
                        + "&hiring=yes&engineering-lead=no&headcount=850&monthly-ai-spend=12000&governance=partly",
                // mandates
                "problem=question&timeline=3-to-12-months&ai-role=core&experience=no&shelved-strategy=yes&hiring=yes"
                        + "&engineering-lead=no&headcount=850&monthly-ai-spend=12000&governance=no",
                "problem=function&ownership=stretched&stage=live&ai-role=core&practices=tracing,human-review"
                        + "&shelved-strategy=yes&hiring=yes&engineering-lead=no&headcount=850&monthly-ai-spend=12000",
                "problem=function&ownership=nobody&stage=building&ai-role=core&shelved-strategy=yes&hiring=yes"
                        + "&engineering-lead=no&headcount=850&monthly-ai-spend=12000&governance=no",
                // experiments
                "evidence=no&problem=undefined&engineering-lead=no",
                "evidence=no&stage=live&ai-role=core&engineering-lead=no&headcount=850&monthly-ai-spend=12000",
                // what runs already
                "evidence=yes&problem=function&ownership=owner&stage=live&ai-role=planned&experience=yes"
                        + "&shelved-strategy=yes&hiring=yes&practices=none&headcount=850&monthly-ai-spend=12000"
                        + "&governance=yes",
            })
    void theHalvesOfTheLongestBriefsAreOnePageEach(String answers) {
        assertThatEachIsOnePage(answers, "A4");
        assertThatEachIsOnePage(answers, "Letter");
        assertThatEachIsOnePage(answers + "&lang=de", "Letter");
    }

    @Test
    void anAdviceIsNotSoThatTheseTestsCanFail() {
        Place.ADVICE_OFFICER.open(page);

        assertThat(printedPages("A4")).isGreaterThan(1);
    }

    private static void assertThatEachIsOnePage(String answers, String format) {
        page.navigate("/brief?" + answers);

        assertThat(page.locator(".chapter li").count()).isPositive();
        assertThat(page.locator(".chapter li:not(:visible)").count()).isZero();
        assertThat(page.locator("main :is(a, button):visible").count()).isZero();
        assertThat(printedPages(format))
                .as("%s: %s", format, answers)
                .isEqualTo(page.locator(".half").count());
    }

    private static long printedPages(String format) {
        byte[] printed = page.pdf(new Page.PdfOptions().setFormat(format));
        return PRINTED_PAGE
                .matcher(new String(printed, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
