package advisor.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.ResponseStore;
import advisor.practice.webhook.DeliveryState;
import advisor.practice.webhook.DeliveryStore;
import advisor.practice.webhook.Hook;
import advisor.practice.webhook.MessageForm;
import advisor.practice.webhook.Webhook;
import advisor.practice.webhook.WebhookSecret;
import advisor.practice.webhook.WebhookStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A response on its way from the database to the consultant's server, with everything that is in between. */
@SiteTest
@TestPropertySource(properties = {"advisor.jobs=true", "advisor.webhook.allow-private=true"})
class WebhookDeliveryTests {

    private final Token manage = Token.random();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    @Autowired
    private WebhookStore webhooks;

    @Autowired
    private ResponseStore responses;

    @Autowired
    private DeliveryStore deliveries;

    private Hook hook;
    private Link link;

    @BeforeEach
    void hasAWebhook() throws IOException {
        hook = new Hook();
        links.create(Slug.random(), Practice.content(), manage);
        link = links.managed(manage).orElseThrow();
        webhooks.add(link, new Webhook(hook.url(), WebhookSecret.random(), MessageForm.STANDARD));
    }

    @AfterEach
    void ends() {
        links.delete(link);
        hook.close();
    }

    private void respond() {
        responses.store(link, Practice.sent("Ada \uD83D\uDE80"), Token.random());
    }

    private void becomes(DeliveryState state) {
        Patience.until(
                "the delivery is " + state,
                () -> deliveries.list(link, 1).get(0).state() == state);
    }

    private String page(String below) {
        byte[] body = mvc.get()
                .uri("/links/manage/" + manage.secret() + below)
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }

    @Test
    void announcesAResponseAsSoonAsItIsStored() {
        respond();
        becomes(DeliveryState.DELIVERED);
        assertThat(hook.messages())
                .singleElement()
                .extracting(Hook.Message::body)
                .asString()
                .contains("\"response.received\"", "Ada \uD83D\uDE80");
        assertThat(page("")).doesNotContain("could not be sent to your webhook");
        assertThat(page("/webhook")).contains("Delivered", "Your server answered 200.");
    }

    @Test
    void tellsWhatWillBeTriedAgain() {
        hook.answer(500);
        respond();
        Patience.until(
                "there was an attempt", () -> deliveries.list(link, 1).get(0).last() != null);
        assertThat(page("/webhook")).contains("Will be tried again", "Your server answered 500");
    }

    @Test
    void tellsWhatWasGivenUpAndSendsItAgain() {
        hook.answer(410);
        respond();
        becomes(DeliveryState.DEAD);
        assertThat(page("")).contains("One response could not be sent to your webhook");
        String resend = "/links/manage/" + manage.secret() + "/deliveries/"
                + deliveries.list(link, 1).get(0).id() + "/resend";
        assertThat(page("/webhook")).contains("We stopped trying", "Your server answered 410", resend);

        hook.answer(200);
        assertThat(mvc.post().uri(resend)).hasStatus(303).redirectedUrl().endsWith("/webhook?resent");

        becomes(DeliveryState.DELIVERED);
        assertThat(hook.messages())
                .hasSize(2)
                .extracting(Hook.Message::id)
                .containsOnly(hook.messages().get(0).id());
        assertThat(page("")).doesNotContain("could not be sent to your webhook");
    }

    @Test
    void sendsAllAgainFromTheInboxToo() {
        String resend = "/links/manage/" + manage.secret() + "/deliveries/resend";
        hook.answer(410);
        respond();
        becomes(DeliveryState.DEAD);
        assertThat(page("")).contains("Send all again", "action=\"" + resend);
        assertThat(page("/webhook")).contains("One response has not arrived", "action=\"" + resend);

        hook.answer(200);
        assertThat(mvc.post().uri(resend)).hasStatus(303).redirectedUrl().endsWith("/webhook?resent-all");
        becomes(DeliveryState.DELIVERED);
        assertThat(page("/webhook?resent-all"))
                .contains("one after the other")
                .doesNotContain("Send all again", "has not arrived");
        assertThat(mvc.post().uri(resend)).hasStatus(303).redirectedUrl().endsWith("/webhook");
    }

    /** As with a chat program that refuses the standard. */
    @Test
    void sendsInTheNewFormatWhatWasRefusedInTheOldOne() {
        hook.answer(410);
        respond();
        becomes(DeliveryState.DEAD);
        assertThat(mvc.post()
                        .uri("/links/manage/" + manage.secret() + "/webhook")
                        .param("url", hook.url())
                        .param("format", "text"))
                .hasStatus(303);

        hook.answer(200);
        mvc.post()
                .uri("/links/manage/" + manage.secret() + "/deliveries/resend")
                .exchange();
        becomes(DeliveryState.DELIVERED);

        assertThat(hook.messages())
                .extracting(Hook.Message::id)
                .containsOnly(hook.messages().get(0).id());
        assertThat(hook.messages())
                .extracting(Hook.Message::body)
                .satisfiesExactly(
                        body -> assertThat(body).startsWith("{\"type\":"),
                        body -> assertThat(body).startsWith("{\"text\":\"Ada"));
    }

    @Test
    void sendsNowWhatIsToBeTriedLater() {
        hook.answer(503, "600");
        respond();
        Patience.until(
                "there was an attempt", () -> deliveries.list(link, 1).get(0).last() != null);
        String resend = "/links/manage/" + manage.secret() + "/deliveries/"
                + deliveries.list(link, 1).get(0).id() + "/resend";
        assertThat(page("/webhook")).contains("Send now", resend);

        hook.answer(200);
        assertThat(mvc.post().uri(resend)).hasStatus(303).redirectedUrl().endsWith("/webhook?resent");
        becomes(DeliveryState.DELIVERED);
        assertThat(page("/webhook")).doesNotContain("Send now");
    }

    @Test
    void namesTheAddressThatTheServerPointsTo() {
        hook.answer(Hook.MOVED);
        mvc.post().uri("/links/manage/" + manage.secret() + "/webhook/test").exchange();
        becomes(DeliveryState.DEAD);

        assertThat(page("/webhook"))
                .contains("answered 308 and points to " + hook.url().replace("/7", "/8"));
    }

    /** The operator takes addresses of http here, and the page says no less. */
    @Test
    void asksForNoMoreThanItTakes() {
        String webhook = "/links/manage/" + manage.secret() + "/webhook";
        assertThat(page("/webhook"))
                .contains("Begins with https:// or http:// and can be reached from this site")
                .doesNotContain("can be reached from everywhere");
        assertThat(mvc.post().uri(webhook).param("url", "ftp://localhost/"))
                .hasStatus(400)
                .bodyText()
                .contains("begins with https:// or http://.")
                .doesNotContain("Only encrypted");
        assertThat(mvc.post().uri(webhook).param("url", "http://localhost/")).hasStatus(303);
    }

    @Test
    void triesATestOfItsOwn() {
        assertThat(mvc.post().uri("/links/manage/" + manage.secret() + "/webhook/test"))
                .hasStatus(303);
        becomes(DeliveryState.DELIVERED);
        assertThat(hook.messages())
                .singleElement()
                .extracting(Hook.Message::body)
                .asString()
                .contains("webhook.test");
    }
}
