package advisor.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.web.send.SendingTest;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;

/** A site whose operator has set up no mail server: nothing on any page speaks of one. */
@TestPropertySource(properties = {"spring.mail.host=", "advisor.mail.from="})
class NoMailTests extends SendingTest {

    @Test
    void nothingSpeaksOfMails() {
        assertThat(body(get("/links/manage/" + manage.secret()))).doesNotContain("/mail\"");
        assertThat(body(get(address("/send", WEEK_0)))).doesNotContain("name=\"copy\"");
        assertThat(body(get("/privacy"))).doesNotContain("addresses told");
        assertThat(get("/links/manage/" + manage.secret() + "/mail")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(form("copy", "yes"))).hasStatus(HttpStatus.SEE_OTHER);
    }
}
