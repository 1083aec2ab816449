package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.link.LinkStore;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.practice.response.ResponseStore;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages around what is sent, in every state that looks different: no barrier, and no scrolling sideways. */
@InBrowser
class ResponsePlacesTests {

    @Autowired
    private LinkStore links;

    @Autowired
    private ResponseStore responses;

    @Autowired
    private SubscriberStore subscribers;

    private Consultant consultant;
    private Page page;

    @BeforeEach
    void sharesALink(Visits visits) {
        consultant = new Consultant(links, responses);
        page = visits.visitor();
    }

    @Test
    void theOfferOnTheAdviceAndTheBrief() throws IOException {
        assertIsGood("/advice?" + Company.WEEK_0 + consultant.ending());
        assertIsGood("/brief?" + Company.WEEK_0 + consultant.ending());
    }

    /** Text to copy, where the advice before has a link. */
    @Test
    void aNextStepThatNobodyChecked() throws IOException {
        assertIsGood("/advice?evidence=no" + consultant.ending());
        assertThat(page.locator("section:has(#proposed-title)").innerText())
                .contains("https://jane.example/experiments", "Copy the address", "Not checked by this site.");
        assertThat(page.locator("section:has(#proposed-title) a").count()).isZero();
    }

    @Test
    void whatWouldBeSentAndTheBriefing() throws IOException {
        assertIsGood("/send?" + Company.WEEK_0 + consultant.ending());
        page.locator("#email").fill("ada");
        page.locator("#submit").click();
        Visits.seesMistakes(page);
        assertIsGood();
        assertIsGood("/send?" + Company.WEEK_0);
        assertIsGood("/send?" + Company.WEEK_0 + "&link=never-there" + Company.RULES);
        assertIsGood("/briefing?" + Company.WEEK_0 + consultant.ending());
        assertIsGood("/briefing?evidence=yes&ownership=nobody&stage=live" + consultant.ending());
        assertIsGood("/briefing?headcount=60" + consultant.ending());
    }

    @Test
    void theVariantsOfTheLinkAndWhatIsSentByOne() throws IOException {
        assertIsGood(consultant.inbox() + "/variants");
        page.locator("#name").fill("Acme, the company with a rather long name that we met at a fair");
        page.locator("#label").fill("A Fair");
        page.locator("button.primary").click();
        Visits.seesMistakes(page);
        assertIsGood();
        page.locator("#name").fill("Acme, the company with a rather long name that we met");
        page.locator("#label").fill("acme");
        page.locator("button.primary").click();
        page.waitForURL("**?variant-added");
        assertIsGood();
        assertThat(Layout.wrongAtTheEnds(page)).isEmpty();
        page.locator("#names").fill("Hooli, Inc.");
        page.getByText("Add all of them").click();
        Visits.seesMistakes(page);
        assertIsGood();
        page.locator("tbody a").click();
        page.waitForURL("**/variants/acme");
        assertIsGood();
        assertIsGood("/send?" + Company.WEEK_0 + consultant.ending("acme"));
        assertThat(page.locator("main").innerText()).contains("You came by: acme");
        page.locator("#submit").click();
        page.waitForURL("**/sent/**");
        assertIsGood();
        assertIsGood(consultant.inbox());
    }

    @Test
    void whatWasSent() throws IOException {
        sends("Ada");
        assertIsGood();
        assertIsGood(page.url() + "&refused=yes");
        page.getByText("Yes, delete it").click();
        assertIsGood();
    }

    @Test
    void theInboxAndTheBriefingOnAResponse() throws IOException {
        assertIsGood(consultant.inbox());
        sends("Ada");
        sends("W".repeat(100));
        assertIsGood(consultant.inbox());
        assertIsGood(consultant.inbox() + "?q=nobody");
        assertIsGood(consultant.inbox() + "?verdict=lunch");
        page.navigate(consultant.inbox());
        page.locator(".delete-all summary").click();
        page.locator(".delete-all button").click();
        assertThat(page.locator("#sure-error").isVisible()).isTrue();
        assertIsGood();
        page.navigate(consultant.inbox());
        page.locator(".responses th a:not(.mail)").last().click();
        assertIsGood();
    }

    @Test
    void whoIsToldByMailAndTheirOwnPage() throws IOException {
        String mail = consultant.inbox() + "/mail";
        assertIsGood(mail);
        for (String address : List.of("jane", "W".repeat(60) + "@example.org", "two@example.org", "jane@example.org")) {
            page.locator("#address").fill(address);
            page.locator("#add").click();
            assertIsGood();
        }
        assertThat(page.locator("main").innerText()).contains("there can be no more");
        assertIsGood(mail + "?lang=de");
        Subscriber jane = consultant.told(subscribers).get(0);
        assertIsGood("/mail/" + jane.key().secret());
        page.locator("button.primary").click();
        assertIsGood();
        assertThat(page.locator("h1").innerText()).isEqualTo("You get mails about responses");
        page.locator("main button").click();
        assertIsGood();
        assertIsGood("/mail/nobody");
        page.navigate(mail);
        page.locator(".subscribers button").first().click();
        assertThat(page.locator(".news").innerText()).contains("no more mails");
        assertThat(consultant.told(subscribers)).hasSize(1);
    }

    @Test
    void readsMarksAndDeletesWithoutScript(Visits visits) {
        sends("Ada");
        sends("Grace");
        Page inbox = visits.visitorWithoutScript();
        inbox.navigate(consultant.inbox());
        inbox.getByText("Ada", new Page.GetByTextOptions().setExact(true)).click();
        inbox.getByText("Mark as read").click();
        assertThat(inbox.locator("tr.unread").count()).isOne();

        inbox.locator("#q").fill("grace");
        inbox.getByText("Filter", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(inbox.locator("tbody tr").first().innerText()).contains("Grace");
        inbox.getByText("Grace", new Page.GetByTextOptions().setExact(true)).click();
        inbox.getByText("Delete this response").click();
        inbox.getByText("Yes, delete it").click();
        assertThat(inbox.locator(".news").innerText()).isEqualTo("Deleted.");

        inbox.locator(".delete-all summary").click();
        inbox.locator("label[for=sure]").click();
        inbox.locator(".delete-all button").click();
        assertThat(inbox.locator("main").innerText()).contains("Nothing has been sent to you yet");
        assertThat(consultant.received()).isEmpty();
    }

    @Test
    void worksLeadsWithoutScript(Visits visits) throws IOException {
        sends("Ada");
        sends("W".repeat(100));
        sends("Grace");
        Page inbox = visits.visitorWithoutScript();
        inbox.navigate(consultant.inbox());
        inbox.getByText("Ada", new Page.GetByTextOptions().setExact(true)).click();
        inbox.locator("#state").selectOption("won");
        inbox.locator("#private-note").fill("Call after the fair.");
        inbox.locator("form.working button").click();
        assertThat(inbox.locator(".news").innerText()).contains("Saved: the state and your note.");
        assertThat(inbox.locator("#private-note").inputValue()).isEqualTo("Call after the fair.");

        inbox.navigate(consultant.inbox() + "?state=new");
        assertThat(inbox.locator(".responses tbody tr").count()).isEqualTo(2);
        inbox.locator("[name=go][value=set]").click();
        assertThat(inbox.locator("main").innerText()).contains("Mark at least one response");
        inbox.locator("tbody .marker input").first().check();
        inbox.locator("#set").selectOption("lost");
        inbox.locator("[name=go][value=set]").click();
        assertThat(inbox.locator(".news").innerText()).contains("the new state");
        assertThat(inbox.locator(".responses tbody tr").count()).isOne();

        inbox.navigate(consultant.inbox() + "?state=lost&since=2020-01-01");
        assertThat(inbox.locator("time .here").count()).isZero();
        inbox.locator("tbody .marker input").check();
        inbox.locator(".marking summary").click();
        inbox.locator("[name=go][value=delete]").click();
        assertThat(inbox.locator("tbody .marker input").isChecked()).isTrue();
        inbox.locator("label[for=sure-marked]").click();
        inbox.locator("[name=go][value=delete]").click();
        assertThat(inbox.locator(".news").innerText()).isEqualTo("Deleted.");
        assertThat(consultant.received()).hasSize(2);
    }

    @Test
    void theWorkingOfLeadsInEveryState() throws IOException {
        sends("Ada");
        sends("W".repeat(100));
        assertIsGood(consultant.inbox() + "?state=new&since=2026-11-01");
        assertThat(page.locator("time .here").first().innerText()).contains("here: ");
        assertIsGood(consultant.inbox() + "?state=x&since=yesterday&lang=de");
        assertThat(page.locator("time .here").first().innerText()).contains("hier: ");
        page.navigate(consultant.inbox());
        page.locator("[name=go][value=set]").click();
        Visits.seesMistakes(page);
        assertIsGood();
        page.navigate(consultant.inbox());
        page.locator("tbody .marker input").first().check();
        page.locator(".marking summary").click();
        page.locator("[name=go][value=delete]").click();
        Visits.seesMistakes(page);
        assertIsGood();
        page.navigate(consultant.inbox());
        page.locator(".responses th a:not(.mail)").last().click();
        page.locator("#private-note").fill("b".repeat(2_001));
        page.locator("form.working button").click();
        Visits.seesMistakes(page);
        assertIsGood();
        assertThat(page.locator("time .here").innerText()).contains("Received in your time: ");
    }

    /** Taken to the call on paper: no frame of ours, no button, and no address that opens the inbox. */
    @Test
    void theBriefingPrintsWithNothingAroundIt() {
        sends("Ada");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("main :is(button, summary):visible").count()).isZero();
        assertThat(page.locator(".capability").innerText()).contains("/sent/");
        page.navigate(consultant.inbox());
        assertThat(page.getByText("/links/manage/").locator("visible=true").count())
                .isZero();
        assertThat(page.locator("main :is(form, nav):visible").count()).isZero();
        page.locator(".responses th a:not(.mail)").dispatchEvent("click");
        page.waitForURL("**/responses/**");
        assertPrintsAloneUnder("Briefing: ");
        page.navigate("/briefing?" + Company.WEEK_0 + consultant.ending());
        assertPrintsAloneUnder("What Jane Doe would see");
    }

    private void assertPrintsAloneUnder(String title) {
        assertThat(page.locator("body").innerText().strip())
                .startsWith(title)
                .doesNotContain("/links/manage/", "Delete");
        assertThat(page.locator("button:visible").count()).isZero();
        assertThat(page.locator("footer:visible").count()).isZero();
    }

    private void sends(String name) {
        page.navigate("/send?" + Company.WEEK_0 + consultant.ending());
        page.locator("#name").fill(name);
        page.locator("#company").fill(name.length() < 10 ? "Analytical Engines" : "M".repeat(100));
        page.locator("#email").fill(name.length() < 10 ? "ada@lovelace.example" : "w".repeat(60) + "@lovelace.example");
        page.locator("#submit").click();
        page.waitForURL("**/sent/**");
    }

    private void assertIsGood(String address) throws IOException {
        page.navigate(address);
        assertIsGood();
    }

    private void assertIsGood() throws IOException {
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(Stream.concat(Layout.wrong(page), Axe.wrong(page))).isEmpty();
    }
}
