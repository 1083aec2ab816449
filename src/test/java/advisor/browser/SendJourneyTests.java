package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.link.LinkStore;
import advisor.practice.response.ResponseStore;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A prospect follows a consultant's link, answers, sends, and changes their mind. */
@InBrowser
class SendJourneyTests {

    @Autowired
    private LinkStore links;

    @Autowired
    private ResponseStore responses;

    private Consultant consultant;

    @BeforeEach
    void sharesALink() {
        consultant = new Consultant(links, responses);
    }

    @Test
    void leadsFromTheLinkToWhatIsStoredAndBackToNothingWithoutScript(Visits visits) {
        Page page = visits.visitorWithoutScript();
        page.navigate(consultant.link());
        page.locator("a.primary").click();
        Founder founder = new Founder(page);
        founder.isAsked("evidence").goesOn();
        founder.isAsked("problem").answers("problem", "question").goesOn();
        founder.isAsked("ownership").answers("ownership", "nobody").seesTheAdvice();

        page.locator("#offer a").click();
        founder.isAt("/send");
        page.getByText("Read the briefing first").click();
        founder.isAt("/briefing");
        page.locator(".back a").click();
        founder.isAt("/send");
        page.locator("#name").fill("Ada Lovelace");
        page.locator("#email").fill("ada");
        page.locator("#note").fill("Zoë 😀\n\nCall me.");
        page.locator("main button").click();

        Visits.seesMistakes(page);
        assertThat(page.locator("#note").inputValue()).isEqualTo("Zoë 😀\n\nCall me.");
        page.locator("#email").fill("ada@lovelace.example");
        page.locator("main button").click();

        page.waitForURL("**/sent/**");
        assertThat(page.locator("main").innerText())
                .contains("Sent to Jane Doe", "Ada Lovelace", "Zoë 😀\n\nCall me.", page.url());
        assertThat(consultant.received()).hasSize(1);

        page.reload();
        assertThat(consultant.received()).hasSize(1);
        page.getByText("Delete what I sent").click();
        page.getByText("Yes, delete it").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("Nothing is stored here");
        assertThat(consultant.received()).isEmpty();
    }

    @Test
    void offersWhatTheSliderChangedAtOnce(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/advice?" + Company.MONTH_2 + consultant.ending());

        page.getByText("Change the assumptions").click();
        page.getByLabel("three days").check();
        page.waitForURL("**days=3**");

        assertThat(page.locator("#offer a").getAttribute("href"))
                .startsWith("/send?")
                .contains("days=3&link=");
    }

    @Test
    void storesADoubleClickOnce(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/send?" + Company.WEEK_0 + consultant.ending());

        page.locator("#name").fill("Ada");
        page.locator("main button[type=submit]").dblclick();

        page.waitForURL("**/sent/**");
        assertThat(page.locator("h1").innerText()).isEqualTo("Sent to Jane Doe");
        assertThat(consultant.received()).hasSize(1);
    }

    @Test
    void storesOnceWhatIsSentAgainFromThePageBefore(Visits visits) {
        Page page = visits.visitor();
        page.navigate("/send?" + Company.WEEK_0 + consultant.ending());
        page.locator("#name").fill("Ada");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/sent/**");

        page.goBack();
        page.locator("#name").fill("Ada");
        page.locator("main button[type=submit]").click();
        page.waitForURL("**/sent/**");

        assertThat(consultant.received()).hasSize(1);
    }
}
