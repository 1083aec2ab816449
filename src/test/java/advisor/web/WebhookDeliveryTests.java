package advisor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import advisor.practice.Hook;
import advisor.practice.Link;
import advisor.practice.LinkStore;
import advisor.practice.Practice;
import advisor.practice.ResponseStore;
import advisor.practice.Slug;
import advisor.practice.Token;
import advisor.practice.Webhook;
import advisor.practice.WebhookSecret;
import advisor.practice.WebhookStore;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A response on its way from the database to the consultant's server, with everything that is in between. */
@SpringBootTest(properties = {"advisor.jobs=true", "advisor.webhook.allow-private=true"})
class WebhookDeliveryTests {

    @Autowired
    private LinkStore links;

    @Autowired
    private WebhookStore webhooks;

    @Autowired
    private ResponseStore responses;

    @Test
    void announcesAResponseAsSoonAsItIsStored() throws IOException {
        Token manage = Token.random();
        links.create(Slug.random(), Practice.content(), manage);
        Link link = links.managed(manage).orElseThrow();
        try (Hook hook = new Hook()) {
            webhooks.add(link, new Webhook(hook.url(), WebhookSecret.random()));
            responses.store(link, Practice.sent("Ada \uD83D\uDE80"), Token.random());
            await().atMost(Duration.ofSeconds(5)).until(() -> !hook.messages().isEmpty());
            assertThat(hook.messages())
                    .singleElement()
                    .extracting(Hook.Message::body)
                    .asString()
                    .contains("\"response.received\"", "Ada \uD83D\uDE80");
        }
    }
}
