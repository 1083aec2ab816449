package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.Recoveries;
import advisor.practice.link.RecoveryCode;
import advisor.practice.link.Slug;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a recovery code is taken, and how few wrong ones are. */
@TestPropertySource(properties = "advisor.limits.recovery-codes-tried.times=10")
@Import(WithAMovableClock.class)
class RecoverTests extends LinkFormTest {

    private static final String WRONG = "0000-0000-0000-0000-0000-0000";

    private final Slug slug = Slug.random();
    private final Token manage = Token.random();
    private final RecoveryCode code = RecoveryCode.of(Token.random());

    @Autowired
    private MovableClock clock;

    @Autowired
    private Recoveries recoveries;

    private Link link;

    @BeforeEach
    void lostTheAddressOfALink() {
        clock.pass(Duration.ofHours(1));
        links.create(slug, Practice.content(), manage);
        link = links.open(slug).orElseThrow();
        recoveries.setRecovery(link, code);
    }

    private MvcTestResult recover(String address, String typed) {
        return recover(address, typed, Token.random(), "192.0.2.1");
    }

    private MvcTestResult recover(String address, String typed, Token key, String client) {
        Map<String, String> form = new HashMap<>();
        form.put("address", address);
        form.put("code", typed);
        form.put("key", key.secret());
        return post("/links/recover", form, client);
    }

    @Test
    void makesANewPrivateAddressAndOffersANewCode() {
        Token reader = Token.random();
        Token next = Token.random();
        links.rotateReader(link, reader);
        MvcTestResult recovered = recover(slug.text(), code.secret(), next, "192.0.2.1");

        String inbox = "/links/manage/" + next.secret();
        assertThat(recovered).hasStatus(303).hasHeader("Location", inbox + "?recovered");
        assertThat(links.managed(next)).map(Link::id).contains(link.id());
        assertThat(links.managed(manage)).isEmpty();
        assertThat(links.read(reader)).isEmpty();
        assertThat(body(mvc.get().uri(inbox + "?recovered").exchange()))
                .contains("action=\"" + inbox + "/settings/recovery\"");
    }

    @Test
    void leadsToTheSameAddressWhoeverSendsTheFormTwice() {
        Token next = Token.random();
        String first = location(recover(slug.text(), code.secret(), next, "192.0.2.1"));

        assertThat(location(recover(slug.text(), code.secret(), next, "192.0.2.1")))
                .isEqualTo(first);
    }

    @Test
    void isTakenOnce() {
        assertThat(recover(slug.text(), code.secret())).hasStatus(303);
        assertThat(recover(slug.text(), code.secret())).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://scope.example/l/%s",
                "scope.example/advisor/l/%s/?lang=de#top",
                "/l/%s",
                " “%s”. ",
                "http://localhost/l/%s."
            })
    void takesTheAddressAsItIsPasted(String pasted) {
        assertThat(recover(String.format(pasted, slug.text().toUpperCase(Locale.ROOT)), code.secret()))
                .hasStatus(303);
    }

    @Test
    void opensALinkThatIsClosed() {
        links.close(link);

        assertThat(recover(slug.text(), code.secret())).hasStatus(303);
    }

    @Test
    void tellsNobodyWhetherThereIsSuchALink() {
        MvcTestResult wrongCode = recover(slug.text(), WRONG);
        MvcTestResult wrongLink = recover(Slug.random().text(), code.secret());
        MvcTestResult noLink = recover("no link at all!", "no code");

        assertThat(wrongCode).hasStatus(400);
        assertThat(problems(wrongCode))
                .contains("id=\"code-error\"")
                .isEqualTo(problems(wrongLink))
                .isEqualTo(problems(noLink));
        assertThat(links.managed(manage)).isPresent();
    }

    /** A page without what was typed and without its key. */
    private static String problems(MvcTestResult page) {
        return body(page).replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void keepsWhatWasTypedButNotTheCode() {
        assertThat(body(recover("Somebody", WRONG)))
                .contains("value=\"Somebody\"", "<title>Error: ")
                .doesNotContain(WRONG);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(body(recover("", ""))).contains("id=\"address-error\"", "id=\"code-error\"");
        assertThat(body(recover(slug.text(), " ")))
                .contains("id=\"code-error\"", "value=\"" + slug + "\"")
                .doesNotContain("id=\"address-error\"");
    }

    @Test
    void takesNoCodeFromAnAddress() {
        assertThat(mvc.get()
                        .uri("/links/recover?address=" + slug + "&code=" + code.secret())
                        .exchange())
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store");
        assertThat(links.managed(manage)).isPresent();
    }

    @Test
    void takesFewWrongCodesForALinkFromHoweverManyClients() {
        for (int client = 0; client < 5; client++) {
            assertThat(recover(slug.text(), WRONG, Token.random(), "198.51.100." + client))
                    .hasStatus(400);
        }

        MvcTestResult refused = recover(slug.text(), code.secret(), Token.random(), "198.51.100.5");
        assertThat(refused).hasStatus(429).hasHeader("Retry-After", "721");
        assertThat(body(refused)).contains("value=\"" + slug + "\"").doesNotContain(code.secret());
        clock.pass(Duration.ofSeconds(721));
        assertThat(recover(slug.text(), code.secret(), Token.random(), "198.51.100.5"))
                .hasStatus(303);
    }

    @Test
    void takesFewWrongCodesFromAClientForHoweverManyLinks() {
        for (int time = 0; time < 10; time++) {
            assertThat(recover(Slug.random().text(), WRONG)).hasStatus(400);
        }

        assertThat(recover(slug.text(), code.secret())).hasStatus(429).hasHeader("Retry-After", "361");
        assertThat(recover(slug.text(), code.secret(), Token.random(), "192.0.2.2"))
                .hasStatus(303);
    }

    @Test
    void isFoundWhereItIsMissed() {
        assertThat(body(get())).contains("href=\"/links/recover\"");
    }
}
