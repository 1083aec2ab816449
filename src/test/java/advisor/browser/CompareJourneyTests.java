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
        page.locator("#a").fill("/advice?" + Company.WEEK_0 + Company.RULES);

        page.locator("#b").fill("  " + visits.site() + "/advice?" + Company.MONTH_2 + Company.RULES + "\n");
        page.locator("button[type=submit]").click();

        page.waitForURL(url -> url.endsWith(Company.comparison(Company.WEEK_0, Company.MONTH_2)));
        assertThat(page.locator("h1").innerText()).contains("The verdicts differ");
    }

    @Test
    void aCoFounderAnswersBlindAndEndsAtTheComparisonWithoutScript(Visits visits) {
        Page page = visits.visitorWithoutScript();
        Place.ADVICE_SEQUENCE.open(page);
        page.locator("a[href^='/?beside=']").click();
        page.locator("#evidence-no").check();
        page.locator("button[type=submit]").click();

        assertThat(page.url()).contains("/questions/problem?evidence=no", "beside=evidence%3Dyes");
        assertThat(page.locator("body").innerText())
                .contains("Somebody has answered")
                .doesNotContain("You can stop here");
        assertThat(page.locator("input:checked").count()).isZero();
        page.getByText("See the comparison").first().click();

        assertThat(page.url()).contains("/compare?a=evidence%3Dyes", "&b=evidence%3Dno%26rules");
        assertThat(page.locator("h1").innerText()).contains("The verdicts differ", "(Answered second)");
    }

    @Test
    void aThirdLinkHasItsOwnNameWithoutScript(Visits visits) {
        Page page = visits.visitorWithoutScript();
        page.navigate("/compare?a=evidence%3Dyes");
        page.locator("#b").fill("evidence=no");
        page.locator(".links summary").click();
        page.locator("#c").fill("ownership=nobody");
        page.locator("#c-name").fill("The board");
        page.locator("button[type=submit]").click();

        assertThat(page.url()).contains("&c=ownership%3Dnobody").endsWith("&c-name=The%20board");
        assertThat(page.locator(".differences thead th").allInnerTexts())
                .containsExactly("Question", "You", "Your co-founder", "The board", "Does it matter?");
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
