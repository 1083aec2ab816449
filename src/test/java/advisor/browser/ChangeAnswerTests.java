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

        assertThat(page.url())
                .endsWith(ADVICE.replace("monthly-ai-spend=4200", "monthly-ai-spend=9000")
                        + was("monthly-ai-spend%3D4200"));
        page.getByText("Undo").click();
        page.waitForURL("**" + ADVICE);
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

        assertThat(page.url()).endsWith(ADVICE.replace("&stage", "&timeline=ongoing&stage") + was("timeline%3D"));
    }

    @Test
    void takesAnAnswerBack(Visits visits) {
        Page page = visits.visitor();

        change(page, "experience").skips();

        new Founder(page).isAt("/advice");
        assertThat(page.url()).endsWith(ADVICE.replace("&experience=no", "") + was("experience%3Dno"));
    }

    @Test
    void dropsAnAnswerThatNoLongerCounts(Visits visits) {
        Page page = visits.visitor();

        change(page, "stage").answers("stage", "building").seesTheAdvice();

        assertThat(page.url())
                .endsWith(ADVICE.replace("stage=live", "stage=building").replace("&practices=none", "")
                        + was("stage%3Dlive%26practices%3Dnone"));
    }

    @Test
    void returnsToTheAdviceAfterAMistakeToo(Visits visits) {
        Page page = visits.visitor();

        Founder founder = change(page, "headcount").answers("headcount", "abc");
        page.locator("button[value=advice]").click();
        page.locator(".problems").waitFor();
        founder.answers("headcount", "61").seesTheAdvice();

        assertThat(page.url()).endsWith(ADVICE.replace("headcount=60", "headcount=61") + was("headcount%3D60"));
    }

    private static String was(String before) {
        return "&from=advice&was=" + before;
    }

    private static Founder change(Page page, String question) {
        page.navigate(ADVICE);
        page.getByText("questions answered").click();
        page.locator(".answers [formaction='/questions/" + question + "']").click();
        return new Founder(page).isAsked(question);
    }
}
