package advisor.practice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTests {

    /** The example that libraries for Standard Webhooks are tested with. */
    @Test
    void signsAsTheStandardDoes() {
        WebhookSecret secret = WebhookSecret.stored("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.signature("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void isReadAsItIsShown() {
        WebhookSecret secret = WebhookSecret.random();
        assertThat(WebhookSecret.read(secret.text()).orElseThrow().text()).isEqualTo(secret.text());
        assertThat(secret.text())
                .hasSize(50)
                .isNotEqualTo(WebhookSecret.random().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whsec_",
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB=",
                "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA-="
            })
    void refusesWhatItWouldNotHaveMade(String text) {
        assertThat(WebhookSecret.read(text)).isEmpty();
    }

    @Test
    void printsNothingOfItself() {
        assertThat(new Webhook("https://hook.example", WebhookSecret.random(), MessageForm.STANDARD).toString())
                .doesNotContain("whsec_")
                .contains("WebhookSecret[secret]");
    }
}
