package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Copying, sharing and printing stand in one place, and each says what came of it, for ears, too. */
@InBrowser
class ShareTests {

    private static final String SHARES =
            "Object.defineProperty(navigator, 'canShare', { value: () => true, configurable: true });"
                    + " Object.defineProperty(navigator, 'share', { value: data => {"
                    + " window.shared = data.url; return window.refuses ? Promise.reject(window.refuses) : Promise.resolve(); } })";

    @Test
    void copyingSaysThatItWorked(Visits visits) {
        Page page = visits.visitor();
        BrowserContext owner = page.context();
        owner.grantPermissions(List.of("clipboard-read", "clipboard-write"));
        Place.ADVICE_OFFICER.open(page);

        press(page, "Copy link");

        page.locator("#keep [role=status]:has-text('Copied.')").waitFor();
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
    }

    @Test
    void copyingThatIsNotAllowedSaysWhatToDo(Visits visits) {
        Page page = visits.visitor();
        page.addInitScript("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
        Place.ADVICE_OFFICER.open(page);

        press(page, "Copy link");

        page.locator("#keep [role=status]:has-text('copy it by hand')").waitFor();
    }

    @Test
    void aFrameThatMayDoNeitherOffersNeither(Visits visits) {
        Page page = visits.visitor();
        page.addInitScript(SHARES + "; Object.defineProperty(navigator, 'canShare', { value: () => false });"
                + " Object.defineProperty(document, 'featurePolicy', { value: { allowsFeature: () => false } })");
        Place.ADVICE_OFFICER.open(page);

        assertThat(page.locator("[data-send]:visible, [data-copy]:visible").count())
                .isZero();
        assertThat(page.locator("#keep [data-share]").first().isVisible()).isTrue();
    }

    @Test
    void theDeviceIsOfferedOnlyWhereItCanShare(Visits visits) {
        Page page = visits.visitor();
        page.addInitScript("Object.defineProperty(navigator, 'canShare', { value: undefined })");

        assertThat(Place.ADVICE_OFFICER.open(page).locator("[data-send]").isVisible())
                .isFalse();
    }

    @Test
    void handingItToTheDeviceSaysSo(Visits visits) {
        Page page = visits.visitor();
        page.addInitScript(SHARES);
        Place.BRIEF_MANDATE.open(page);

        press(page, "Share");

        page.locator("[role=status]:has-text('Handed to your device.')").waitFor();
        assertThat(page.evaluate("window.shared")).isEqualTo(page.url());
    }

    @Test
    void whoeverChangesTheirMindHearsNothing(Visits visits) {
        Page page = visits.visitor();
        page.addInitScript(SHARES + "; window.refuses = new DOMException('', 'AbortError')");
        Place.ADVICE_OFFICER.open(page);

        press(page, "Share");

        Visits.until(page.mainFrame(), "window.shared");
        assertThat(page.locator("#keep [role=status]").allTextContents()).allMatch(String::isEmpty);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
