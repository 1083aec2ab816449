package advisor.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Slug;
import advisor.practice.response.Lead;
import advisor.practice.response.LeadState;
import advisor.web.send.SendingTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a consultant makes of a response: how far it has come, and a note that nobody else reads. */
class LeadTests extends SendingTest {

    private static final String NOTE = "Rich uncle, call after the fair.";

    private final Token key = Token.random();
    private final Token reader = Token.random();
    private UUID ada = UUID.randomUUID();

    @BeforeEach
    void adaSentSomething() {
        links.rotateReader(link, reader);
        ada = responses.store(link, Practice.sent("Ada"), key).response().id();
    }

    private String page() {
        return "/links/manage/" + manage.secret() + "/responses/" + ada;
    }

    private MvcTestResult save(String address, String state, String note) {
        return mvc.post()
                .uri(address + "/lead")
                .param("state", state)
                .param("private-note", note)
                .exchange();
    }

    private Lead lead() {
        return inbox().get(0).lead();
    }

    private String api(Token token) {
        return body(mvc.get()
                .uri("/api/responses")
                .header("Authorization", "Bearer " + token.secret())
                .exchange());
    }

    @Test
    void keepsTheStateAndTheNoteAndSaysSo() {
        assertThat(save(page(), "contacted", NOTE))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(page() + "?lead-saved");

        assertThat(lead()).isEqualTo(new Lead(LeadState.CONTACTED, NOTE));
        assertThat(body(get(page() + "?lead-saved")))
                .contains("Saved: the state and your note.", NOTE, "value=\"contacted\" selected=\"selected\"");
        assertThat(body(get("/links/manage/" + manage.secret()))).contains(">Contacted<", ">unread<");
    }

    @Test
    void takesANoteBack() {
        save(page(), "won", NOTE);
        save(page(), "new", "  ");
        assertThat(lead()).isEqualTo(Lead.FRESH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "perhaps", "NEW", "<script>", "new' or '1'='1"})
    void knowsNoOtherStateAndKeepsWhatWasTyped(String state) {
        MvcTestResult wrong = save(page(), state, NOTE);

        assertThat(wrong).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(wrong))
                .contains("<title>Error: ", "id=\"state-error\"", "href=\"#state\"", NOTE)
                .doesNotContain("<script>");
        assertThat(lead()).isEqualTo(Lead.FRESH);
    }

    @Test
    void saysThatANoteIsTooLongAndKeepsIt() {
        assertThat(save(page(), "won", "a".repeat(2_000))).hasStatus(HttpStatus.SEE_OTHER);
        MvcTestResult wrong = save(page(), "lost", "b".repeat(2_001));

        assertThat(wrong).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(wrong))
                .contains("href=\"#private-note\"", "This has 2,001 characters", "b".repeat(2_001))
                .contains("value=\"lost\" selected=\"selected\"");
        assertThat(lead().note()).isEqualTo("a".repeat(2_000));
        assertThat(save(page(), "lost", "c".repeat(2_000_000)))
                .matches(answer -> answer.getResponse().getStatus() / 100 == 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u001Bb", "a\u0007b"})
    void takesNoCharactersThatCannotBeShown(String note) {
        MvcTestResult wrong = save(page(), "won", note);

        assertThat(wrong).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(wrong)).contains("There is a character in it that cannot be shown", "a\uFFFDb");
        assertThat(lead()).isEqualTo(Lead.FRESH);
    }

    @Test
    void isTextAndNothingElse() {
        save(page(), "won", "<b>Bold</b>\nsecond line");
        assertThat(body(get(page())))
                .contains("&lt;b&gt;Bold&lt;/b&gt;\nsecond line")
                .doesNotContain("<b>Bold");
    }

    @Test
    void worksNobodyElsesResponses() {
        Token other = Token.random();
        links.create(Slug.random(), Practice.content(), other);

        for (String address : List.of(
                "/links/manage/" + other.secret() + "/responses/" + ada,
                "/links/manage/" + manage.secret() + "/responses/" + UUID.randomUUID(),
                "/links/manage/" + manage.secret() + "/responses/nonsense",
                "/links/manage/" + reader.secret() + "/responses/" + ada)) {
            assertThat(save(address, "lost", NOTE)).as(address).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(save("/links/read/" + reader.secret() + "/responses/" + ada, "lost", NOTE))
                .matches(answer -> answer.getResponse().getStatus() / 100 == 4);
        assertThat(lead()).isEqualTo(Lead.FRESH);
    }

    @Test
    void leadsBackToThePageWhoeverOnlyOpensWhereItIsSent() {
        assertThat(get(page() + "/lead")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(page());
    }

    @Test
    void tellsWhoeverMayOnlyReadTheStateAndNotTheNote() {
        save(page(), "won", NOTE);
        String read = "/links/read/" + reader.secret();

        assertThat(List.of(
                        body(get(read)),
                        body(get(read + "/responses/" + ada)),
                        body(get(read + "/responses.csv")),
                        api(reader)))
                .allMatch(page -> page.toLowerCase(Locale.ROOT).contains("won"))
                .noneMatch(page -> page.contains(NOTE));
        assertThat(body(get(read + "?q=Rich"))).contains("None of one response.");
        assertThat(api(manage)).contains("\"privateNote\":\"" + NOTE);
        assertThat(body(get("/links/manage/" + manage.secret() + "/responses.csv")))
                .contains("\"private-note\"", NOTE);
    }

    /** Everything that a prospect can open, and what is told about a response elsewhere. */
    @Test
    void isNeverShownToAProspect() {
        save(page(), "lost", NOTE);
        String sent = "/sent/" + key.secret();

        assertThat(List.of(
                        body(get(sent + "?link=" + link.slug())),
                        body(get(sent + ".json?link=" + link.slug())),
                        body(get(address("/send", WEEK_0))),
                        body(get(address("/briefing", WEEK_0))),
                        body(get(address("/advice", WEEK_0))),
                        body(get("/l/" + link.slug()))))
                .noneMatch(page -> page.contains(NOTE) || page.contains("privateNote"))
                .noneMatch(page -> page.contains("\"state\"") || page.contains("Lost"));
        assertThat(body(get("/links/read/" + reader.secret() + "/feed"))).doesNotContain(NOTE);
    }

    @Test
    void goesWithTheResponse() {
        save(page(), "lost", NOTE);
        assertThat(mvc.post().uri("/sent/" + key.secret() + "/delete")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(inbox()).isEmpty();
        assertThat(api(manage)).doesNotContain(NOTE);
    }
}
