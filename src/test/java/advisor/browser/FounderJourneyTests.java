package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The worked example in its second month, from the start page to the advice. */
@InBrowser
class FounderJourneyTests {

    private static final List<String> QUESTIONS = List.of(
            "evidence",
            "problem",
            "ownership",
            "timeline",
            "stage",
            "ai-role",
            "experience",
            "shelved-strategy",
            "hiring",
            "practices",
            "engineering-lead",
            "headcount",
            "monthly-ai-spend",
            "governance",
            "sensitive");

    @Test
    void leadsThroughEveryQuestionToTheOfficer(Visits visits) {
        Page page = visits.visitor();

        answerEveryQuestion(page);

        assertThatItEndsAtTheOfficer(page);
        assertThat(page.locator("[data-copy]").isVisible()).isTrue();
    }

    @Test
    void leadsThereWithoutScriptToo(Visits visits) {
        Page page = visits.visitorWithoutScript();

        answerEveryQuestion(page);

        assertThatItEndsAtTheOfficer(page);
        assertThat(page.locator("[data-copy]").isVisible()).isFalse();
    }

    @Test
    void canEndAfterTheFirstAnswer(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/questions/evidence");
        Founder founder = new Founder(page);

        founder.answers("evidence", "no").goesOn();
        founder.isAsked("problem");
        page.locator(".stop a").click();
        founder.isAt("/advice");

        assertThat(page.url()).endsWith("/advice?evidence=no" + Company.RULES);
    }

    private static void answerEveryQuestion(Page page) {
        Map<String, String> answers = Company.byQuestion(Company.MONTH_2);
        Founder founder = new Founder(page);
        page.navigate("/");
        page.locator("a.primary").click();
        QUESTIONS.forEach(question -> founder.takes(question, answers));
        founder.isAt("/advice");
    }

    private static void assertThatItEndsAtTheOfficer(Page page) {
        assertThat(page.url()).endsWith("/advice?" + Company.MONTH_2 + Company.RULES);
        assertThat(page.locator(".verdict .eyebrow").innerText()).contains("fractional AI officer");
        assertThat(page.locator(".verdict .axis-seat.on").count()).isOne();
        assertThat(page.locator(".verdict .axis-scope.on").count()).isZero();
    }
}
