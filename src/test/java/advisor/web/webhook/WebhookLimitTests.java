package advisor.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.webhook.WebhookSecret;
import advisor.practice.webhook.WebhookStore;
import advisor.web.http.StrictTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** Whoever tries too many webhooks is told so as everywhere else, and keeps what they typed. */
@StrictTest
class WebhookLimitTests {

    private final Token manage = Token.random();
    private final WebhookSecret secret = WebhookSecret.random();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    @Autowired
    private WebhookStore webhooks;

    @BeforeEach
    void sharesALink() {
        links.create(Slug.random(), Practice.content(), manage);
    }

    @Test
    void letsWhoeverTriesTooOftenWaitAndKeepsTheForm() {
        save("http://one.example", "192.0.2.1");

        MvcTestResult second = save(" https://93.184.216.34/hooks/2", "192.0.2.1");

        assertThat(second).hasStatus(429).headers().containsHeader("Retry-After");
        assertThat(body(second))
                .contains("<title>Error: ", "Try again in 10 minutes", "href=\"#url\"", "93.184.216.34/hooks/2\"")
                .contains("value=\"" + secret.text() + "\"")
                .doesNotContain("id=\"url-error\"");
        assertThat(webhooks.find(links.managed(manage).orElseThrow())).isEmpty();
    }

    @Test
    void whatIsNoAddressAtAllDoesNotCount() {
        save("", "192.0.2.2");
        assertThat(save("http://one.example", "192.0.2.2")).hasStatus(400);
    }

    private static String body(MvcTestResult answer) {
        return HtmlUtils.htmlUnescape(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult save(String url, String client) {
        return mvc.post()
                .uri("/links/manage/" + manage.secret() + "/webhook")
                .param("url", url)
                .param("secret", secret.text())
                .with(request -> {
                    request.setRemoteAddr(client);
                    return request;
                })
                .exchange();
    }
}
