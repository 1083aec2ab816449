package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Moments;
import advisor.practice.database.Token;
import advisor.practice.link.AbandonedLinks;
import advisor.practice.link.Link;
import advisor.practice.link.Slug;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What tells that a link is looked after, and what its consultant is told if it was not. */
@Import(WithAMovableClock.class)
class IdleTests extends LinkFormTest {

    private static final String TOLD = "This link closed itself";

    private final Token manage = Token.random();
    private final Token reader = Token.random();

    @Autowired
    private MovableClock clock;

    @Autowired
    private AbandonedLinks abandoned;

    @BeforeEach
    void sharesALink() {
        links.create(Slug.random(), Practice.content(), manage);
        links.rotateReader(link(), reader);
    }

    private Link link() {
        return links.managed(manage).orElseThrow();
    }

    private LocalDate today() {
        return Moments.day(clock.instant());
    }

    private void closesItself() {
        clock.pass(Duration.ofDays(400));
        abandoned.close(today());
    }

    private String page(String address) {
        return body(mvc.get().uri(address).exchange());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/links/manage/%s", "/links/manage/%s/settings", "/links/read/%2$s", "/links/read/%2$s/feed"})
    void everyPageAtAPrivateAddressTellsThatItIsLookedAfter(String address) {
        clock.pass(Duration.ofDays(40));
        assertThat(link().opened()).isBefore(today());
        page(String.format(address, manage.secret(), reader.secret()));
        assertThat(link().opened()).isEqualTo(today());
    }

    @Test
    void soDoesAProgramThatAsksForResponses() {
        clock.pass(Duration.ofDays(40));
        mvc.get()
                .uri("/api/responses")
                .header("Authorization", "Bearer " + reader.secret())
                .exchange();
        assertThat(link().opened()).isEqualTo(today());
    }

    @Test
    void whoeverOpensTheInboxOfALinkThatClosedItselfIsToldAndCanOpenItAgain() {
        String inbox = "/links/manage/" + manage.secret();
        closesItself();

        assertThat(page(inbox)).contains(TOLD, "action=\"" + inbox + "/settings/reopen\"");
        assertThat(page("/links/read/" + reader.secret())).contains(TOLD).doesNotContain("/settings/reopen");
        post(inbox + "/settings/reopen", Map.of());
        assertThat(page(inbox)).doesNotContain(TOLD);
        assertThat(links.open(link().slug())).isPresent();
    }

    @Test
    void theDaysAreNamedWhereTheyAreDecided() {
        assertThat(page("/links/manage/" + manage.secret() + "/settings")).contains("365 days", "183 days");
        assertThat(page("/privacy")).contains("365 days", "183 days");
    }
}
