package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class CompareJourneyTests {

    @Test
    void theAdviceOfOneIsComparedWithTheLinkOfAnotherWithoutScript(Visits visits) {
        Page page = visits.visitorWithoutScript();
        Place.ADVICE_SEQUENCE.open(page);
        page.locator("a[href^='/compare']").click();
        assertThat(page.locator("#a").inputValue()).isEqualTo("/advice?" + Company.WEEK_0 + Company.RULES);

        page.locator("#b").fill("  " + visits.site() + "/advice?" + Company.MONTH_2 + Company.RULES + "\n");
        page.locator("button[type=submit]").click();

        page.waitForURL(url -> url.endsWith(Company.comparison(Company.WEEK_0, Company.MONTH_2)));
        assertThat(page.locator("h1").innerText()).contains("The verdicts differ");
    }

    @Test
    void aMistakeLeadsToTheLinkThatHasItAndKeepsBoth(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/compare");
        page.locator("#a").fill("/advice?evidence=yes");
        page.locator("#b").fill("/advice?headcount=abc");
        page.locator("button[type=submit]").click();

        Visits.seesMistakes(page);
        page.locator(".problems a").click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("b");
        assertThat(page.locator("#b").getAttribute("aria-describedby")).startsWith("b-error");
        assertThat(page.locator("#a").inputValue()).isEqualTo("/advice?evidence=yes");
        assertThat(page.locator("#b").inputValue()).isEqualTo("/advice?headcount=abc");
    }
}
