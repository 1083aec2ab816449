package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class MistakeTests {

    @Test
    void continueWithNothingChosenShowsAMessageThatLeadsToTheFirstAnswer(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/questions/ownership?evidence=yes&headcount=60" + Company.RULES);

        goOnWrongly(page);

        assertThatTheSummaryLeadsTo("ownership-owner", page);
        assertThatTheMessageDescribes("fieldset", "ownership", page);
    }

    @Test
    void wordsInPlaceOfANumberShowAMessageThatLeadsToTheField(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/questions/headcount?evidence=yes");
        new Founder(page).answers("headcount", "abc");

        goOnWrongly(page);

        assertThatTheSummaryLeadsTo("headcount", page);
        assertThatTheMessageDescribes("#headcount", "headcount", page);
        assertThat(page.locator("#headcount").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("#headcount").inputValue()).isEqualTo("abc");
    }

    @Test
    void aMistakeLosesNoOtherAnswer(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/questions/ownership?evidence=yes&headcount=60" + Company.RULES);
        goOnWrongly(page);

        new Founder(page).answers("ownership", "nobody").seesTheAdvice();

        page.waitForURL(url -> url.endsWith("/advice?evidence=yes&ownership=nobody&headcount=60" + Company.RULES));
    }

    @Test
    void everyMistakeInAnAddressIsShownAtItsQuestion(Visits visits) {
        Page page = visits.visitor();
        Place.QUESTIONS_WRONG.open(page);

        Visits.seesMistakes(page);
        assertThat(page.locator(".problems a").count()).isEqualTo(4);
        assertThatTheSummaryLeadsTo("problem-question", page);
    }

    private static void goOnWrongly(Page page) {
        page.locator("button[value=on]").click();
        page.locator(".problems").waitFor();
        Visits.seesMistakes(page);
    }

    private static void assertThatTheSummaryLeadsTo(String field, Page page) {
        page.locator(".problems a").first().click();

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
    }

    private static void assertThatTheMessageDescribes(String described, String question, Page page) {
        assertThat(page.locator(described).getAttribute("aria-describedby")).contains(question + "-error");
        assertThat(page.locator("#" + question + "-error").innerText())
                .contains(page.locator(".problems a").innerText());
    }
}
