package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The costs follow a changed assumption: at once where scripts run, by a plain form where they do not. */
@InBrowser
class CostSliderTests {

    private static final String ADVICE = "/advice?" + Company.MONTH_2 + Company.RULES;
    private static final String CHANGED = "/advice?" + Company.MONTH_2 + "&horizon=24&days=1" + Company.RULES;

    @Test
    void followTheSliderWithoutAReload(Visits visits) {
        Page page = visits.visitor();
        page.navigate(ADVICE);
        page.evaluate("window.stillHere = true");
        page.getByText("Change the assumptions").click();

        page.getByLabel("Months to look ahead").focus();
        page.keyboard().press("End");
        page.getByLabel("one day").check();

        page.waitForURL("**" + CHANGED);
        assertThat(page.locator("#cost-chart").innerText()).contains("Over 24 months", "one day a week");
        assertThat(page.locator("#acts a").first().getAttribute("href")).contains("horizon=24&days=1");
        assertThat(page.locator("[data-shown]").innerText()).isEqualTo("24 months");
        assertThat(page.locator(".assume [role=status]").textContent()).contains("In 24 months");
        assertThat(page.locator("#advised-total").innerText()).contains("In 24 months", "$192,000–$360,000");
        assertThat(page.evaluate("window.stillHere")).isEqualTo(true);
    }

    @Test
    void keepUnfoldedWhatWasUnfolded(Visits visits) {
        Page page = visits.visitor();
        page.navigate(ADVICE);
        page.getByText("All paths as a table").click();
        page.getByText("Change the assumptions").click();

        page.getByLabel("three days").check();

        page.waitForURL("**days=3**");
        assertThat(page.getByText("All 12 months").isVisible()).isTrue();
    }

    @Test
    void leaveTheButtonsInPlace(Visits visits) {
        Page page = visits.visitor();
        page.navigate(ADVICE);
        page.evaluate("() => { window.printed = 0; window.print = () => { window.printed++; }; }");
        page.getByText("Change the assumptions").click();

        page.getByLabel("three days").check();
        page.waitForURL("**days=3**");
        page.locator("[data-print]").click();

        Visits.until(page.mainFrame(), "window.printed === 1");
        assertThat(page.locator("[data-copy]").first().isVisible()).isTrue();
    }

    @Test
    void aWrongAssumptionIsPutRightByThePlainForm(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/advice?evidence=yes&horizon=0");

        page.getByLabel("Months to look ahead").fill("6");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Update the costs"))
                .click();

        page.waitForURL(url -> url.endsWith("/advice?evidence=yes&horizon=6" + Company.RULES));
        assertThat(page.locator(".problems").count()).isZero();
    }

    @Test
    void changeByAPlainFormWithoutScript(Visits visits) {
        Page page = visits.visitorWithoutScript();
        page.navigate(ADVICE);
        page.getByText("Change the assumptions").click();

        page.getByLabel("Months to look ahead").fill("24");
        page.getByLabel("one day").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Update the costs"))
                .click();

        page.waitForURL(url -> url.endsWith(CHANGED));
        assertThat(page.locator("#cost-chart").innerText()).contains("Over 24 months");
    }

    @Test
    void offerToStopOnceNothingCanChangeTheAdvice(Visits visits) {
        Page page = visits.visitorWithoutScript();
        page.navigate("/questions/evidence");

        new Founder(page).answers("evidence", "no").goesOn();
        page.getByText("See the recommendation").click();

        page.waitForURL(url -> url.endsWith("/advice?evidence=no" + Company.RULES));
    }
}
