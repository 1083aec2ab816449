package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** One answer changed from the advice. */
@InBrowser
class ChangeAnswerTests {

    private static final String ADVICE = "/advice?" + Company.MONTH_2 + Company.RULES;

    @Test
    void keepsAllOtherAnswersAndReturnsToTheAdvice(Visits visits) {
        Page page = visits.visitor();

        change(page, "monthly-ai-spend").answers("monthly-ai-spend", "$9,000").seesTheAdvice();

        assertThat(page.url()).endsWith(ADVICE.replace("monthly-ai-spend=4200", "monthly-ai-spend=9000"));
    }

    @Test
    void startsFromTheAnswerGiven(Visits visits) {
        Page page = visits.visitor();

        change(page, "ownership").seesTheAdvice();

        assertThat(page.url()).endsWith(ADVICE);
    }

    @Test
    void answersASkippedQuestionInItsPlace(Visits visits) {
        Page page = visits.visitor();

        change(page, "timeline").answers("timeline", "ongoing").seesTheAdvice();

        assertThat(page.url()).endsWith(ADVICE.replace("&stage", "&timeline=ongoing&stage"));
    }

    @Test
    void takesAnAnswerBack(Visits visits) {
        Page page = visits.visitor();

        change(page, "experience").skips();

        new Founder(page).isAt("/advice");
        assertThat(page.url()).endsWith(ADVICE.replace("&experience=no", ""));
    }

    @Test
    void dropsAnAnswerThatNoLongerCounts(Visits visits) {
        Page page = visits.visitor();

        change(page, "stage").answers("stage", "building").seesTheAdvice();

        assertThat(page.url())
                .endsWith(ADVICE.replace("stage=live", "stage=building").replace("&practices=none", ""));
    }

    @Test
    void returnsToTheAdviceAfterAMistakeToo(Visits visits) {
        Page page = visits.visitor();

        Founder founder = change(page, "headcount").answers("headcount", "abc");
        page.locator("button[value=advice]").click();
        page.locator(".problems").waitFor();
        founder.answers("headcount", "61").seesTheAdvice();

        assertThat(page.url()).endsWith(ADVICE.replace("headcount=60", "headcount=61"));
    }

    private static Founder change(Page page, String question) {
        page.navigate(ADVICE);
        page.locator(".answers a[href^='/questions/" + question + "?']").click();
        return new Founder(page).isAsked(question);
    }
}
