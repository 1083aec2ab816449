package advisor.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailLinkTests {

    @ParameterizedTest
    @CsvSource({
        "ada@lovelace.example, mailto:ada@lovelace.example",
        "ada+ai@lovelace.example, mailto:ada%2Bai@lovelace.example",
        "a?subject=x&body=y@lovelace.example, mailto:a%3Fsubject%3Dx%26body%3Dy@lovelace.example",
        "a%40b@lovelace.example, mailto:a%2540b@lovelace.example",
        "a#b@lovelace.example, mailto:a%23b@lovelace.example"
    })
    void leadsToTheAddressAndNothingElse(String typed, String href) {
        assertThat(Objects.requireNonNull(MailLink.to(typed)).href()).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ada", "ada@", "two@x.example, three@x.example", "javascript:alert(1)", "a b@x.example"})
    void leadsNowhereElse(String typed) {
        assertThat(MailLink.to(typed)).isNull();
    }
}
