package advisor.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Slug;
import advisor.practice.response.LeadState;
import advisor.practice.response.Response;
import advisor.web.send.SendingTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Several responses at once: another state for them, or none of them any more. */
class MarksTests extends SendingTest {

    private Response ada;
    private Response grace;

    @BeforeEach
    void twoSentSomething() {
        ada = received("Ada");
        grace = received("Grace");
    }

    private Response received(String name) {
        return responses.store(link, Practice.sent(name), Token.random()).response();
    }

    private String inboxAddress() {
        return "/links/manage/" + manage.secret();
    }

    private MvcTestResult mark(String query, String set, String go, UUID... marked) {
        var post = mvc.post().uri(inboxAddress() + "/responses/marked" + query);
        for (UUID id : marked) {
            post.param("marked", id.toString());
        }
        return post.param("set", set).param("go", go).exchange();
    }

    private LeadState state(Response response) {
        return responses.find(link, response.id()).orElseThrow().lead().state();
    }

    @Test
    void setsTheStateOfThoseThatAreMarked() {
        Response edith = received("Edith");

        assertThat(mark("", "contacted", "set", ada.id(), grace.id(), ada.id()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(inboxAddress() + "?states-set");

        assertThat(state(ada)).isEqualTo(LeadState.CONTACTED);
        assertThat(state(grace)).isEqualTo(LeadState.CONTACTED);
        assertThat(state(edith)).isEqualTo(LeadState.NEW);
        assertThat(body(get(inboxAddress() + "?states-set"))).contains("the new state of the responses");
    }

    @Test
    void comesBackToTheSameFilter() {
        assertThat(mark("?state=new&since=2020-01-01&page=1", "won", "set", ada.id()))
                .hasRedirectedUrl(inboxAddress() + "?state=new&since=2020-01-01&states-set");
        assertThat(body(get(inboxAddress() + "?state=new")))
                .contains("/responses/marked?state=new\"", ">Grace<")
                .doesNotContain(">Ada<");
    }

    @Test
    void deletesOnlyIfTheBoxIsTickedAndKeepsTheMarks() {
        MvcTestResult unsure = mark("", "won", "delete", ada.id());

        assertThat(unsure).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(unsure))
                .contains("id=\"sure-marked-error\"", "href=\"#sure-marked\"", "<title>Error: ")
                .containsPattern("value=\"" + ada.id() + "\" checked")
                .doesNotContainPattern("value=\"" + grace.id() + "\" checked");
        assertThat(inbox()).hasSize(2);

        assertThat(mark("?sure=yes", "won", "delete", ada.id())).hasRedirectedUrl(inboxAddress() + "?deleted");
        assertThat(inbox()).extracting(Response::id).containsExactly(grace.id());
        assertThat(state(grace)).isEqualTo(LeadState.NEW);
    }

    @ParameterizedTest
    @CsvSource({"set", "delete", "''"})
    void saysThatNothingIsMarked(String go) {
        MvcTestResult none = mark("?sure=yes", "won", go);

        assertThat(none).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(none)).contains("href=\"#marked\"", "Mark at least one response");
        assertThat(inbox()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"perhaps", "''", "WON", "<script>"})
    void knowsNoOtherState(String state) {
        MvcTestResult wrong = mark("", state, "set", ada.id());

        assertThat(wrong).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(wrong))
                .contains("href=\"#set\"")
                .containsPattern("value=\"" + ada.id() + "\" checked")
                .doesNotContain("<script>");
        assertThat(state(ada)).isEqualTo(LeadState.NEW);
    }

    @Test
    void leavesWhatIsNoResponseToTheLink() {
        Token other = Token.random();
        links.create(Slug.random(), Practice.content(), other);
        MvcTestResult foreign = mvc.post()
                .uri("/links/manage/" + other.secret() + "/responses/marked")
                .param("marked", ada.id().toString())
                .param("marked", "nonsense")
                .param("go", "delete")
                .param("sure", "yes")
                .exchange();

        assertThat(foreign).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(mark("", "won", "set", UUID.randomUUID())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(inbox()).hasSize(2).allMatch(response -> response.lead().state() == LeadState.NEW);
    }

    @Test
    void takesNoMoreThanAPageShows() {
        UUID[] many = new UUID[InboxForm.PAGE_SIZE + 1];
        for (int i = 0; i < many.length; i++) {
            many[i] = UUID.randomUUID();
        }
        many[InboxForm.PAGE_SIZE] = ada.id();

        assertThat(mark("", "won", "set", many)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(state(ada)).isEqualTo(LeadState.NEW);
    }

    @Test
    void hasNothingToMarkWhereNothingCanBeChanged() {
        Token reader = Token.random();
        links.rotateReader(link, reader);
        String read = "/links/read/" + reader.secret();

        assertThat(body(get(read))).contains(">Ada<").doesNotContain("marking", "checkbox");
        assertThat(mvc.post()
                        .uri(read + "/responses/marked")
                        .param("marked", ada.id().toString()))
                .matches(answer -> answer.getResponse().getStatus() / 100 == 4);
        assertThat(get(inboxAddress() + "/responses/marked")).hasRedirectedUrl(inboxAddress());
    }
}
