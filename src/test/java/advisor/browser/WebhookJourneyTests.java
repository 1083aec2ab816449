package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.ResponseStore;
import advisor.practice.webhook.Hook;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A consultant sets a webhook, sees it fail, sends again and removes it. */
@InBrowser
@TestPropertySource(properties = {"advisor.jobs=true", "advisor.webhook.allow-private=true"})
class WebhookJourneyTests {

    private final Token manage = Token.random();

    @Autowired
    private LinkStore links;

    @Autowired
    private ResponseStore responses;

    private Hook hook;

    @BeforeEach
    void hasALinkAndAServer() throws IOException {
        links.create(Slug.random(), Practice.content(), manage);
        hook = new Hook();
    }

    @AfterEach
    void ends() {
        hook.close();
    }

    private Page opened(Page page) {
        page.navigate("/links/manage/" + manage.secret());
        page.locator(".parts").getByText("Webhook").click();
        return page;
    }

    private void save(Page page) {
        page.locator("#url").fill(hook.url());
        page.locator("button.primary").click();
        page.waitForURL("**?webhook-saved");
    }

    private void sendsATest(Page page) {
        page.locator("form[action$=test] button").click();
        page.waitForURL("**?test-sent");
    }

    /** As the page says: somebody without scripts loads it again. */
    private static Locator waited(Page page, String state) {
        Locator first = page.locator(".deliveries tbody tr").first();
        page.waitForLoadState();
        Patience.until("the delivery is " + state, () -> {
            page.reload();
            return first.innerText().contains(state);
        });
        return first;
    }

    @Test
    void leadsFromAMistakeToAMessageAndBackToNothingWithoutScript(Visits visits) {
        Page page = opened(visits.visitorWithoutScript());
        String secret = page.locator("code").innerText();
        page.locator("#url").fill("hooks");
        page.locator("#format-flat").check();
        page.locator("button.primary").click();
        Visits.seesMistakes(page);
        assertThat(page.locator("code").innerText()).isEqualTo(secret);
        assertThat(page.locator("#format-flat").isChecked()).isTrue();

        save(page);
        assertThat(page.content()).doesNotContain(secret);
        sendsATest(page);
        waited(page, "Delivered");

        hook.answer(410);
        responses.store(links.managed(manage).orElseThrow(), Practice.sent("Ada"), Token.random());
        Locator dead = waited(page, "We stopped trying");
        page.locator(".parts").getByText("Inbox").click();
        page.getByText("See what happened").click();
        hook.answer(200);
        dead.locator("button").click();
        waited(page, "Delivered");
        assertThat(hook.messages()).hasSize(3);
        assertThat(hook.messages()).allMatch(message -> message.body().contains("\"answer_evidence\""));

        page.getByText("replace it").click();
        String other = page.locator("code").innerText();
        page.getByText("Sign with this secret from now on").click();
        page.waitForURL("**?secret-replaced");
        assertThat(page.content()).doesNotContain(other);

        page.locator("summary").getByText("Remove the webhook").click();
        page.locator("form[action$=remove] button").click();
        page.waitForURL("**?webhook-removed");
        assertThat(page.locator(".deliveries").count()).isZero();
    }

    @Test
    void axeFindsNothingWrongAndEverythingFitsANarrowScreen(Visits visits) throws IOException {
        Page page = opened(visits.visitor());
        isFine(page);
        page.locator("#url").fill("hooks");
        page.locator("button.primary").click();
        isFine(page);
        save(page);
        isFine(page);
        hook.answer(410);
        sendsATest(page);
        waited(page, "We stopped trying");
        responses.store(links.managed(manage).orElseThrow(), Practice.sent("Ada"), Token.random());
        waited(page, "We stopped trying");
        isFine(page);
        page.locator(".parts").getByText("Inbox").click();
        isFine(page);
        page.navigate("/links/manage/" + manage.secret() + "/webhook/secret");
        isFine(page);
    }

    private static void isFine(Page page) throws IOException {
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(Stream.concat(Layout.wrongAtTheEnds(page), Axe.wrong(page))).isEmpty();
    }
}
