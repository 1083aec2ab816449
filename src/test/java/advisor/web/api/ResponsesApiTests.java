package advisor.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.web.inbox.InboxForm;
import advisor.web.send.SendingTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The inbox as JSON. */
@ExtendWith(OutputCaptureExtension.class)
class ResponsesApiTests extends SendingTest {

    private MvcTestResult api(String query) {
        return api(query, "Bearer " + manage.secret());
    }

    private MvcTestResult api(String query, String authorization) {
        return mvc.get()
                .uri("/api/responses" + query)
                .header("Authorization", authorization)
                .exchange();
    }

    private void receives(String name) {
        responses.store(link, Practice.sent(name), Token.random());
    }

    @Test
    void givesTheWorkedExampleToWhoeverHasTheToken() {
        send(form("note", "Call me\nsoon."));
        MvcTestResult result = api("");
        assertThat(result).hasStatusOk().headers().hasValue("Cache-Control", "no-store");
        assertThat(result).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(result).bodyJson().extractingPath("$.responses[0].verdict").isEqualTo("consultant-then-officer");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.responses[0].changed[0]")
                .isEqualTo("problem");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.responses[0].sender.note")
                .isEqualTo("Call me\nsoon.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "?verdict=officer, 2",
        "?verdict=consultant, 0",
        "?q=grace, 1",
        "?verdict=&q=&state=&since=&page=1, 2",
        "?state=new&since=2020-02-29, 2",
        "?state=won, 0",
        "?since=2999-01-01, 0"
    })
    void filters(String query, int total) {
        receives("Ada");
        receives("Grace");
        assertThat(api(query)).bodyJson().extractingPath("$.total").isEqualTo(total);
        assertThat(api(query))
                .bodyJson()
                .extractingPath("$.responses")
                .asArray()
                .hasSize(total);
    }

    @Test
    void givesFiftyOnAPage() {
        for (int i = 0; i <= InboxForm.PAGE_SIZE; i++) {
            receives("Ada");
        }
        assertThat(api("")).bodyJson().extractingPath("$.responses").asArray().hasSize(InboxForm.PAGE_SIZE);
        assertThat(api("?page=2"))
                .bodyJson()
                .extractingPath("$.responses")
                .asArray()
                .hasSize(1);
        assertThat(api("?page=2")).bodyJson().extractingPath("$.pages").isEqualTo(2);
        assertThat(api("?page=3")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @CsvSource({
        "verdict=perhaps, verdict, not-offered",
        "state=NEW, state, not-offered",
        "since=2026-02-30, since, not-a-date",
        "since=1/11/2026, since, not-a-date",
        "page=0, page, no-such-page",
        "page=x, page, no-such-page"
    })
    void namesWhatIsWrong(String query, String parameter, String problem) {
        MvcTestResult result = api("?" + query);
        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST).hasContentType("application/problem+json");
        assertThat(result).bodyJson().extractingPath("$.errors[0].parameter").isEqualTo(parameter);
        assertThat(result).bodyJson().extractingPath("$.errors[0].problem").isEqualTo(problem);
        assertThat(api("?verdict=perhaps")).bodyText().contains("officer", "none");
        assertThat(api("?q=" + "a".repeat(201))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer nonsense", "Basic YTpi", "Bearer a b"})
    void refusesEverybodyElse(String authorization) {
        MvcTestResult result = api("", authorization);
        assertThat(result)
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasContentType("application/problem+json")
                .headers()
                .hasValue("WWW-Authenticate", "Bearer realm=\"scope-or-seat\", error=\"invalid_token\"");
        assertThat(api("", "Bearer " + Token.random().secret())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void readsNoTokenFromTheAddress(CapturedOutput output) {
        for (String name : new String[] {"token", "access_token", "authorization"}) {
            assertThat(mvc.get().uri("/api/responses?" + name + "=" + manage.secret()))
                    .hasStatus(HttpStatus.UNAUTHORIZED)
                    .headers()
                    .hasValue("WWW-Authenticate", "Bearer realm=\"scope-or-seat\"");
        }
        assertThat(api("", "bearer  " + manage.secret() + " ")).hasStatusOk();
        assertThat(output).doesNotContain(manage.secret());
    }
}
