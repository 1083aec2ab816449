package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

@InBrowser
class BackAndSkipTests {

    @Test
    void backFromTheFirstQuestionLeadsToTheStartPage(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/questions/evidence");

        back(page).isAt("/");
    }

    @Test
    void backLeadsToTheQuestionBeforeWithItsAnswer(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/questions/evidence");
        new Founder(page).answers("evidence", "yes").goesOn();
        new Founder(page).isAsked("problem");

        back(page).isAsked("evidence");

        assertThat(page.locator("#evidence-yes").isChecked()).isTrue();
    }

    @Test
    void backPassesOverAQuestionThatDoesNotCount(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/questions/headcount?ownership=owner&stage=building");

        back(page).isAsked("hiring");
    }

    @Test
    void backFromAChangeLeadsToTheAdviceAsItWas(Visits visits) {
        Page page = visits.visitor();
        Place.EDITING.open(page);

        back(page).isAt("/advice");

        assertThat(page.url()).endsWith("/advice?" + Company.MONTH_2 + Company.RULES);
    }

    @Test
    void skipLeavesOneAnswerOutAndKeepsTheOthers(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/questions/problem?evidence=yes&problem=function&headcount=60");
        Founder founder = new Founder(page);

        founder.skips();
        founder.isAsked("ownership").seesTheAdvice();

        assertThat(page.url()).endsWith("/advice?evidence=yes&headcount=60" + Company.RULES);
    }

    private static Founder back(Page page) {
        page.locator(".back a").click();
        return new Founder(page);
    }
}
