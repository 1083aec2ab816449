package advisor.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.database.Token;
import advisor.web.send.SendingTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What whoever has the read-only address of a link can do, and what not. */
class ReadOnlyTests extends SendingTest {

    private final Token reader = Token.random();

    @BeforeEach
    void adaSentSomething() {
        links.rotateReader(link, reader);
        send(form("name", "Ada"));
    }

    private String address(String below) {
        return "/links/read/" + reader.secret() + below;
    }

    private String response() {
        return "/responses/" + inbox().get(0).id();
    }

    @Test
    void readsTheInboxWithNothingToChangeIt() {
        String page = body(get(address("")));

        assertThat(page).contains("Ada", "Read only", reader.secret(), "and change nothing", address(response()));
        assertThat(page).doesNotContain("method=\"post\"", manage.secret(), "/links/manage/", "/settings", "/webhook");
    }

    @Test
    void readsABriefingWithNothingToChangeIt() {
        String page = body(get(address(response())));

        assertThat(page).contains("Ada").doesNotContain("method=\"post\"", "/links/manage/");
    }

    @Test
    void downloadsTheTable() {
        assertThat(get(address("/responses.csv"))).hasStatusOk();
        assertThat(body(get(address("/responses.csv")))).contains("Ada");
    }

    @Test
    void readsTheApi() {
        assertThat(mvc.get().uri("/api/responses").header("Authorization", "Bearer " + reader.secret()))
                .hasStatusOk();
    }

    @Test
    void changesNothing() {
        for (String step : List.of(
                response() + "/delete",
                response() + "/read",
                "/responses/delete",
                "/settings",
                "/settings/delete",
                "/settings/rotate",
                "/settings/reader",
                "/webhook")) {
            assertThat(mvc.post().uri(address(step)).param("sure", "yes"))
                    .as(step)
                    .matches(answer -> answer.getResponse().getStatus() == 404
                            || answer.getResponse().getStatus() == 405);
        }
        assertThat(inbox()).hasSize(1).noneMatch(response -> response.seen());
    }

    @Test
    void isNoTokenToManageBy() {
        for (String below : List.of("", "/settings", "/webhook", response())) {
            assertThat(get("/links/manage/" + reader.secret() + below)).hasStatus(404);
        }
        assertThat(get("/links/read/" + manage.secret())).hasStatus(404);
    }

    @Test
    void leadsNowhereOnceItIsReplaced() {
        Token next = Token.random();
        links.rotateReader(link, next);

        assertThat(get(address(""))).hasStatus(404);
        assertThat(get("/links/read/" + next.secret())).hasStatusOk();
        assertThat(get("/links/manage/" + manage.secret())).hasStatusOk();
    }

    @Test
    void leadsBackToTheInboxWhoeverMistypesWhatFollows() {
        MvcTestResult missed = get(address("/nothing"));

        assertThat(missed).hasStatus(404);
    }

    @Test
    void isStoredByNobodyAndToldToNoOtherSite() {
        assertThat(get(address("")))
                .headers()
                .hasValue("Cache-Control", "no-store")
                .hasValue("Referrer-Policy", "no-referrer");
    }
}
