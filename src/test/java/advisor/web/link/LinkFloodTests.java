package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Thorough;
import advisor.practice.MovableClock;
import advisor.practice.database.Token;
import advisor.practice.link.Slug;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Hundreds of links from one address, and everything else that one client does too often. */
@TestPropertySource(
        properties = {
            "advisor.limits.links-created.times=100",
            "advisor.limits.linkscreated.within=1h",
            "advisor.invite-code= open sesame "
        })
@Import(WithAMovableClock.class)
class LinkFloodTests extends LinkFormTest {

    @Autowired
    private MovableClock clock;

    @Test
    void oneAddressCannotCreateHundredsOfLinks() {
        long created = IntStream.range(0, Thorough.rounds(150))
                .filter(link ->
                        post(invited(Slug.random()), "192.0.2.1").getResponse().getStatus() == 303)
                .count();
        assertThat(created).isEqualTo(100);

        Map<String, String> form = invited(Slug.random());
        MvcTestResult refused = post(form, "192.0.2.1");
        assertThat(refused).hasStatus(429).hasHeader("Retry-After", "37");
        assertThat(body(refused))
                .contains(
                        "<title>Error: ",
                        "Try again in 37 seconds",
                        "value=\"AI for logistics\"",
                        "value=\"Jane Doe\"");
        assertThat(links.open(new Slug(form.getOrDefault("slug", "")))).isEmpty();
        assertThat(post(invited(Slug.random()), "192.0.2.2")).hasStatus(303);

        clock.pass(Duration.ofSeconds(37));
        assertThat(post(form, "192.0.2.1")).hasStatus(303);
        clock.pass(Duration.ofHours(1));
        assertThat(post(invited(Slug.random()), "192.0.2.1")).hasStatus(303);
    }

    @Test
    void whatIsWrongOrTakenDoesNotCount() {
        Map<String, String> taken = invited(Slug.random());
        assertThat(post(taken, "192.0.2.3")).hasStatus(303);
        for (int time = 0; time < 150; time++) {
            assertThat(post(with(taken, "key", Token.random().secret()), "192.0.2.3"))
                    .hasStatus(400);
        }
        assertThat(post(invited(Slug.random()), "192.0.2.3")).hasStatus(303);
    }

    @Test
    void aLinkNeedsTheInviteCodeIfThereIsOne() {
        Map<String, String> form = invited(Slug.random());

        assertThat(body(mvc.get().uri("/links/new").exchange())).contains("id=\"invite-code\"");
        assertThat(body(post(with(form, "invite-code", ""), "192.0.2.4"))).contains("id=\"invite-code-error\"");
        assertThat(body(post(with(form, "invite-code", "open"), "192.0.2.4"))).contains("id=\"invite-code-error\"");
        assertThat(links.open(new Slug(form.getOrDefault("slug", "")))).isEmpty();
        assertThat(post(form, "192.0.2.4")).hasStatus(303);
    }

    @Test
    void oneAddressCannotTryManyInviteCodes() {
        Map<String, String> right = invited(Slug.random());
        for (int time = 0; time < 10; time++) {
            assertThat(post(with(right, "invite-code", "guess" + time), "192.0.2.5"))
                    .hasStatus(400);
        }

        assertThat(post(right, "192.0.2.5")).hasStatus(429).hasHeader("Retry-After", "61");
        clock.pass(Duration.ofSeconds(61));
        assertThat(post(right, "192.0.2.5")).hasStatus(303);
    }

    @Test
    void theRightInviteCodeCanBeTypedAnyNumberOfTimes() {
        for (int time = 0; time < 20; time++) {
            assertThat(post(invited(Slug.random()), "192.0.2.6")).hasStatus(303);
        }
    }

    @Test
    void thePreviewTellsNothingAboutInviteCodes() {
        Map<String, String> form = with(invited(Slug.random()), "go", "preview");

        assertThat(post(with(form, "invite-code", "guess"), "192.0.2.7")).hasStatusOk();
    }

    private static Map<String, String> invited(Slug slug) {
        Map<String, String> form = new LinkedHashMap<>(everything(slug));
        form.put("invite-code", "open sesame");
        return form;
    }

    private MvcTestResult post(Map<String, String> form, String client) {
        return post("/links/new", form, client);
    }
}
