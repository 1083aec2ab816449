package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How much of an advice there is on a phone, and that its first screen is enough to act on. */
@InBrowser
class AdviceLengthTests {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final double SCREENS = 6;
    private static final double SCREENS_OF_NEITHER = 4.5;
    private static final double SCREENS_TOO_EARLY = 3;
    private static final int WORDS = 900;

    /** German says the same in longer words. */
    private static final double IN_GERMAN = 1.1;

    private static final int BYTES = 30 * 1024;

    private static Page page;

    @BeforeAll
    static void openWindow(Visits visits) {
        page = visits.visitor();
        page.setViewportSize(WIDTH, HEIGHT);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void everyCompanyCanActOnTheFirstScreenAndReadsNoMoreThanItHasTo(
            String id, String company, String answers, String expected, String acceptable) {
        SoftAssertions softly = new SoftAssertions();
        look("/advice?" + answers, 1, softly);
        look("/advice?" + answers + "&lang=de", IN_GERMAN, softly);
        softly.assertAll();
    }

    private static void look(String address, double longer, SoftAssertions softly) {
        page.navigate(address);
        boolean tooEarly = page.locator("#act").count() == 0;
        boolean neither = page.locator(".eyebrow.neither").count() > 0;
        softly.assertThat(screens())
                .as("screens of %s", address)
                .isLessThanOrEqualTo(longer * (neither ? SCREENS_OF_NEITHER : SCREENS));
        softly.assertThat(words()).as("words of %s", address).isLessThanOrEqualTo(WORDS);
        softly.assertThat(page.request().get(page.url()).body().length)
                .as("bytes of %s", address)
                .isLessThanOrEqualTo((int) (longer * BYTES));
        if (!tooEarly) {
            softly.assertThat(bottom("#acts")).as("buttons of %s", address).isLessThanOrEqualTo(HEIGHT);
        }
    }

    @Test
    void withoutAVerdictThePageIsTheQuestion() {
        page.navigate("/advice");

        assertThat(screens()).isLessThanOrEqualTo(SCREENS_TOO_EARLY);
        assertThat(bottom("form[action='/questions/evidence'] button")).isLessThanOrEqualTo(HEIGHT);
    }

    private static double screens() {
        return ((Number) page.evaluate("document.documentElement.scrollHeight")).doubleValue() / HEIGHT;
    }

    /** What is seen while all that is folded stays so. */
    private static int words() {
        return ((Number) page.evaluate("document.body.innerText.split(/\\s+/).length")).intValue();
    }

    private static double bottom(String selector) {
        BoundingBox box = page.locator(selector).first().boundingBox();
        return box.y + box.height;
    }
}
