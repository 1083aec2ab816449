package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A consultant creates a link, looks at what prospects will see, and changes, moves, closes and deletes it. */
@InBrowser
class LinkOwnerTests {

    @Test
    void leadsFromTheStartPageToALinkAndBackToNothingWithoutScript(Visits visits) {
        Page page = visits.visitorWithoutScript();
        page.navigate("/");
        page.getByText("Create a link for your prospects").click();
        fill(page, "Jane Doe");
        page.getByText("Your own rates").click();
        page.locator("#project-low").fill("8k");
        page.locator("button[value=preview]").click();

        Visits.seesMistakes(page);
        assertThat(page.locator("#project-high-error").isVisible()).isTrue();
        page.locator("#project-high").fill("15,000");
        page.locator("button[value=preview]").click();
        assertThat(page.locator("#preview").innerText()).contains("Shared by Jane Doe", "your price for a project");

        page.locator("#create").click();
        page.waitForURL("**/links/manage/*?created");
        String first = page.url().replace("?created", "");
        assertThat(page.locator("main").innerText()).contains("Your link is ready", "/l/", first);

        page.getByText("Settings").click();
        page.locator("#name").fill("Jane Roe");
        page.locator("button.primary").click();
        assertThat(page.locator("main").innerText()).contains("Saved", "Jane Roe’s link");
        page.locator("#name").fill("Jane Poe");
        page.locator("#name").press("Enter");
        assertThat(page.locator("main").innerText()).contains("Saved", "Jane Poe’s link");

        page.getByText("Get a new private address").click();
        assertThat(page.locator("#sure-rotate-error").isVisible()).isTrue();
        page.locator("#sure-rotate").check();
        page.getByText("Get a new private address").click();
        page.waitForURL("**?rotated");
        assertThat(page.url()).doesNotStartWith(first);
        String second = page.url().replace("?rotated", "");
        page.navigate(first);
        assertThat(page.locator("h1").innerText()).isEqualTo("This private address leads nowhere");

        page.navigate(second + "/settings");
        page.locator("form[action$=close] button").click();
        assertThat(page.locator(".state").innerText()).isEqualTo("Closed");
        page.locator("form[action$=reopen] button").click();
        assertThat(page.locator(".state").innerText()).isEqualTo("Open");
        page.locator("#sure").check();
        page.locator("form[action$=delete] button").click();
        page.waitForURL("**/links/new?deleted");
        page.navigate(second);
        assertThat(page.locator("h1").innerText()).isEqualTo("This private address leads nowhere");
    }

    @Test
    void thePreviewFollowsWhatIsTyped(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/links/new");
        assertThat(page.locator("button[value=preview]").isVisible()).isFalse();

        fill(page, "Jane Doe");
        page.locator("#preview .banner").waitFor();
        assertThat(page.locator("#preview").innerText()).contains("Shared by Jane Doe", "jane@jane.example");
        page.locator("#accent-teal").check();
        page.locator("#preview .banner.teal").waitFor();
        page.locator("#contact").fill("javascript:alert(1)");
        page.locator("#preview .hint").waitFor();
        assertThat(page.locator("#contact").inputValue()).isEqualTo("javascript:alert(1)");
        assertThat(page.url()).endsWith("/links/new");
    }

    @Test
    void aDoubleClickCreatesOneLink(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/links/new");
        fill(page, "Jane Doe");
        page.locator("#slug").fill("double-click");
        page.locator("#create").dblclick();

        page.waitForURL("**?created");
        assertThat(page.locator("main").innerText()).contains("Your link is ready", "/l/double-click");
    }

    @Test
    void aDoubleClickGivesOneNewPrivateAddress(Visits visits) {
        Page page = created(visits);
        page.getByText("Settings").click();
        page.locator("#sure-rotate").check();
        page.getByText("Get a new private address").dblclick();

        page.waitForURL("**?rotated");
        assertThat(page.locator("main").innerText()).contains("has a new private address", "/l/");
    }

    @Test
    void axeFindsNothingWrong(Visits visits) throws IOException {
        Page page = created(visits);
        assertThat(Axe.wrong(page)).isEmpty();
        page.getByText("Settings").click();
        unfold(page);
        assertThat(Axe.wrong(page)).isEmpty();
        page.locator("#contact").fill("nowhere");
        page.locator("#one-day").fill("x");
        page.locator("#origins").fill("x");
        page.locator("button.primary").click();
        unfold(page);
        Visits.seesMistakes(page);
        assertThat(Axe.wrong(page)).isEmpty();
        page.locator("form[action$=delete] button").click();
        assertThat(page.locator("#sure-error").isVisible()).isTrue();
        assertThat(Axe.wrong(page)).isEmpty();
        page.getByText("Get a new private address").click();
        assertThat(page.locator("#sure-rotate-error").isVisible()).isTrue();
        assertThat(Axe.wrong(page)).isEmpty();
    }

    @Test
    void everythingFitsANarrowScreenAndAWideOne(Visits visits) {
        Page page = created(visits);
        assertThat(Layout.wrongAtTheEnds(page)).isEmpty();
        page.getByText("Settings").click();
        unfold(page);
        assertThat(Layout.wrongAtTheEnds(page)).isEmpty();
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
    }

    private static Page created(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/links/new");
        fill(page, "Jane Doe with a rather long name for a narrow screen");
        page.locator("#create").click();
        page.waitForURL("**?created");
        return page;
    }

    private static void fill(Page page, String name) {
        page.locator("#name").fill(name);
        page.locator("#line").fill("AI for logistics");
        page.locator("#contact").fill("jane@jane.example");
    }
}
