package advisor.web.send;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.web.http.StrictTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@StrictTest
class SendLimitTests extends SendingTest {

    @Test
    void letsWhoeverSendsTooOftenWaitAndKeepsWhatTheyTyped() {
        send(form("note", "one"));
        send(form("note", "two"));
        Map<String, String> form = form("note", "three");
        MvcTestResult third = send(form);
        assertThat(third).hasStatus(HttpStatus.TOO_MANY_REQUESTS).headers().containsHeader("Retry-After");
        assertThat(body(third)).contains("this one was not", "three</textarea>", form.get("key"));
        assertThat(inbox()).hasSize(2);
    }
}
