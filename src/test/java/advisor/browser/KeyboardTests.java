package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A founder who uses nothing but the keys. */
@InBrowser
class KeyboardTests {

    private static final int PATIENCE = 60;
    private static final String HAS_FOCUS = "selector => document.activeElement.matches(selector)";
    private static final String IS_MARKED = "getComputedStyle(document.activeElement).outlineStyle !== 'none'";

    @Test
    void skipsToTheContentFirst(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/");

        page.keyboard().press("Tab");
        assertThat(page.evaluate(HAS_FOCUS, ".skip")).isEqualTo(true);
        assertThat(page.locator(".skip").boundingBox().x)
                .as("it comes into sight")
                .isNotNegative();
        page.keyboard().press("Enter");
        assertThat(page.evaluate(HAS_FOCUS, "main")).isEqualTo(true);
    }

    @Test
    void answersFromTheStartPageToTheAdviceAndUnfoldsItsReasons(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/");

        choose(page, "evidence", 1);
        goOn(page, "/questions/problem");
        choose(page, "problem", 3);
        goOn(page, "/questions/ownership");
        choose(page, "ownership", 3);
        press(page, "button[value=advice]");
        page.waitForURL(url -> URI.create(url).getPath().equals("/advice"));

        assertThat(page.url()).contains("evidence=yes&problem=function&ownership=nobody");
        press(page, "summary");
        assertThat(page.locator("details[open]").count()).isOne();
        press(page, "#answers summary");
        press(page, ".answers button");
        page.waitForURL("**/questions/**from=advice**");
    }

    @Test
    void triesACellAndGoesBackToOnesOwnAnswers(Visits visits) {
        Page page = visits.visitor();
        Place.ADVICE_OFFICER.open(page);
        String own = page.url();

        press(page, ".grid button");
        page.waitForURL("**/advice?**was=**");
        press(page, ".trace a");

        page.waitForURL(own);
        assertThat(page.locator(".trace").count()).isZero();
    }

    @Test
    void isLedFromAMistakeToItsField(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/questions/monthly-ai-spend?monthly-ai-spend=abc&go=on");

        assertThat(page.evaluate(HAS_FOCUS, ".problems")).isEqualTo(true);
        press(page, ".problems a");
        assertThat(page.evaluate(HAS_FOCUS, "#monthly-ai-spend")).isEqualTo(true);
        page.keyboard().press("Control+A");
        page.keyboard().type("4.2k");
        page.keyboard().press("Enter");
        page.waitForURL("**monthly-ai-spend=4200**");
    }

    /** Comes to the choices of a question, takes the first, and goes down to this one. */
    private static void choose(Page page, String question, int place) {
        tabTo(page, "[name=" + question + "]");
        page.keyboard().press("Space");
        for (int down = 1; down < place; down++) {
            page.keyboard().press("ArrowDown");
        }
    }

    private static void goOn(Page page, String path) {
        press(page, "button[value=on]");
        page.waitForURL(url -> URI.create(url).getPath().equals(path));
    }

    private static void press(Page page, String selector) {
        tabTo(page, selector);
        page.keyboard().press("Enter");
    }

    /** Goes on, key by key, to the next of these; whatever has the focus is seen to have it. */
    private static void tabTo(Page page, String selector) {
        for (int key = 0; key < PATIENCE; key++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate(IS_MARKED)).as(page.url()).isEqualTo(true);
            if ((boolean) page.evaluate(HAS_FOCUS, selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " cannot be reached on " + page.url());
    }
}
