package advisor.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.advice.Verdict;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkContent;
import advisor.practice.link.Slug;
import advisor.practice.response.Response;
import advisor.practice.response.Retention;
import advisor.practice.response.Sender;
import advisor.practice.response.Sent;
import advisor.questionnaire.Answers;
import advisor.web.send.SendingTest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The inbox at the private address of a link, and the briefing on each response. */
class InboxTests extends SendingTest {

    private static final Pattern ROW = Pattern.compile("/responses/([0-9a-f-]{36})\"");

    @Autowired
    private DataSource source;

    private String inboxAddress() {
        return "/links/manage/" + manage.secret();
    }

    private String inboxPage(String query) {
        return body(get(inboxAddress() + query));
    }

    private Response received(String name) {
        return responses.store(link, Practice.sent(name), Token.random()).response();
    }

    private MvcTestResult post(String below, String... parameters) {
        var post = mvc.post().uri(inboxAddress() + below);
        for (int i = 0; i < parameters.length; i += 2) {
            post.param(parameters[i], parameters[i + 1]);
        }
        return post.exchange();
    }

    private static long rows(String page) {
        return ROW.matcher(page).results().count();
    }

    @Test
    void saysWhatToDoWhileNothingHasBeenSent() {
        assertThat(inboxPage(""))
                .contains("Nothing has been sent to you yet", "/l/" + link.slug(), "id=\"funnel-title\"")
                .doesNotContain("name=\"q\"", "responses.csv");
    }

    @Test
    void namesTheApiAndWhereItIsDescribed() {
        received("Ada");
        assertThat(inboxPage("")).contains("GET http://localhost/api/responses", "href=\"/openapi.yaml\" type");
    }

    @Test
    void explainsTheApostropheBesideTheTable() {
        received("Ada");
        assertThat(inboxPage("")).containsSubsequence("/responses.csv\"", "an apostrophe stands before it");
        assertThat(inboxPage("?lang=de")).containsSubsequence("/responses.csv", "steht ein Apostroph davor");
    }

    @Test
    void listsTheWorkedExampleWithWhatDecidedIt() {
        Map<String, String> form = form("name", "Ada Lovelace");
        send(form);
        assertThat(inboxPage(""))
                .contains("One response.", "Ada Lovelace", "A scope first, then a seat", "The seat follows the scope")
                .contains(">settled<", ">unread<", ">New<", "UTC");
    }

    @Test
    void listsTheNewestFirstAndMarksWhatIsUnread() {
        Response ada = received("Ada");
        received("Grace");
        assertThat(inboxPage("")).containsSubsequence("2 responses.", "unread", ">Grace<", "unread", ">Ada<");
        assertThat(post("/responses/" + ada.id() + "/read"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(inboxAddress());
        assertThat(inboxPage("").split("class=\"unread\"", -1)).hasSize(2);
        assertThat(post("/responses/" + ada.id() + "/unread")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(inboxPage("").split("class=\"unread\"", -1)).hasSize(3);
    }

    @Test
    void namesWhoeverGaveNoNameByTheirAddressOrNotAtAll() {
        send(form("email", "ada@lovelace.example"));
        send(form("note", "anonymous"));
        assertThat(inboxPage("")).contains(">ada@lovelace.example<", ">No name<");
    }

    @Test
    void keepsAResponseWithoutAVerdict() {
        responses.store(
                link,
                new Sent(Answers.none(), "2026-12", null, false, new Sender("Ada", "", "", ""), ""),
                Token.random());
        assertThat(inboxPage("")).contains("Too early to say");
        assertThat(rows(inboxPage("?verdict=none"))).isOne();
        assertThat(inboxPage("?verdict=officer")).contains("None of one response.");
    }

    @ParameterizedTest
    @CsvSource({
        "?verdict=officer, 2, 2 of 2 responses.",
        "?verdict=consultant, 0, None of 2 responses.",
        "?verdict=none, 0, None of 2 responses.",
        "?q=grace, 1, One of 2 responses.",
        "?q=LOVELACE, 2, 2 of 2 responses.",
        "?verdict=officer&q=ada%20l, 0, None of 2 responses.",
        "?q=%25, 0, None of 2 responses.",
        "?state=new, 2, 2 of 2 responses.",
        "?state=won, 0, None of 2 responses.",
        "?since=2020-02-29, 2, 2 of 2 responses.",
        "?since=2999-12-31, 0, None of 2 responses.",
        "?state=new&since=2020-01-01&q=grace, 1, One of 2 responses.",
        "?verdict=&q=&state=&since=, 2, 2 responses."
    })
    void findsByVerdictAndText(String query, int found, String count) {
        received("Ada");
        received("Grace");
        String page = inboxPage(query);
        assertThat(rows(page)).isEqualTo(found);
        assertThat(page).contains(count);
        assertThat(page.contains("No response matches")).isEqualTo(found == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "?verdict=perhaps, verdict-error",
        "?verdict=<script>, verdict-error",
        "?state=perhaps, state-error",
        "?state=New, state-error",
        "?since=yesterday, since-error",
        "?since=2026-02-30, since-error",
        "?since=0000-01-01, since-error",
        "?since=%2B999999999-01-01, since-error",
        "?since=<script>, since-error",
        "?page=0, Error:",
        "?page=2, Error:",
        "?page=abc, Error:",
        "?page=99999999999, Error:"
    })
    void saysWhatIsWrongWithAFilterAndShowsAll(String query, String shown) {
        received("Ada");
        MvcTestResult result = get(inboxAddress() + query.replace("<script>", "%3Cscript%3E"));
        assertThat(result).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(result)).contains(shown, "<title>Error: ").doesNotContain("<script>");
        assertThat(rows(body(result))).isEqualTo(1);
    }

    @Test
    void givesAProgramTheMomentAndTheReaderTheirOwnAddressToWriteTo() {
        Response ada = received("Ada");
        String moment = "<time datetime=\"" + ada.received() + "\" data-here=\"";
        String mail = "href=\"mailto:ada@lovelace.example\">ada@lovelace.example<";
        assertThat(inboxPage("")).contains(moment + "here: #", mail);
        assertThat(body(get(inboxAddress() + "/responses/" + ada.id()))).contains(moment + "Received in", mail);
        assertThat(inboxPage("?lang=de")).contains(moment + "hier: #");
    }

    @Test
    void keepsWhatWasTypedBesideAMistake() {
        received("Ada");
        assertThat(body(get(inboxAddress() + "?q=ada&state=new&since=1.11.2026")))
                .contains("value=\"ada\"", "value=\"1.11.2026\"", "value=\"new\" selected", "href=\"#since\"");
    }

    @Test
    void carriesTheWholeFilterToTheTable() {
        received("Ada");
        assertThat(inboxPage("?verdict=officer&q=ada&state=new&since=2020-01-01"))
                .contains("responses.csv?verdict=officer&amp;q=ada&amp;state=new&amp;since=2020-01-01\"");
    }

    @Test
    void saysThatATextIsTooLong() {
        assertThat(get(inboxAddress() + "?q=" + "a".repeat(200))).hasStatusOk();
        MvcTestResult tooLong = get(inboxAddress() + "?q=" + "a".repeat(201));
        assertThat(tooLong).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(tooLong)).contains("id=\"q-error\"", "at most 200");
        assertThat(get(inboxAddress() + "?q=a%00b")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void showsFiftyOnAPage() {
        for (int i = 0; i < InboxForm.PAGE_SIZE + 1; i++) {
            received("Ada");
        }
        assertThat(rows(inboxPage("?q=ada"))).isEqualTo(InboxForm.PAGE_SIZE);
        assertThat(inboxPage("?q=ada")).contains("51 of 51 responses, page 1 of 2.", "?q=ada&amp;page=2\"");
        assertThat(inboxPage("?q=ada&page=2"))
                .contains("page 2 of 2", "?q=ada\"")
                .doesNotContain("rel=\"next\"");
        assertThat(rows(inboxPage("?page=2"))).isEqualTo(1);
    }

    @Test
    void deletesOne() {
        Response ada = received("Ada");
        received("Grace");
        MvcTestResult deleted = post("/responses/" + ada.id() + "/delete");
        assertThat(deleted).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(inboxAddress() + "?deleted");
        assertThat(inboxPage("?deleted")).contains("Deleted.", "One response.").doesNotContain(">Ada<");
        assertThat(get(inboxAddress() + "/responses/" + ada.id())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void deletesAllOnlyIfTheBoxIsTicked() {
        received("Ada");
        received("Grace");
        MvcTestResult unsure = post("/responses/delete");
        assertThat(unsure).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(unsure)).contains("id=\"sure-error\"", "<title>Error: ");
        assertThat(inbox()).hasSize(2);
        assertThat(post("/responses/delete", "sure", "yes")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(inbox()).isEmpty();
    }

    @Test
    void briefsTheConsultantAsTheProspectWasShownWithTheProspectsWords() {
        Map<String, String> form = form("note", "Call me\n<b>soon</b>.");
        send(form);
        String own = body(get(inboxAddress() + "/responses/" + inbox().get(0).id()));
        String shown = body(get(address("/briefing", WEEK_0)));
        assertThat(briefing(own))
                .isEqualTo(briefing(shown))
                .contains("What decided it", "worded for the consultant", "ask them on the call");
        assertThat(shown).contains("It is worded for the consultant");
        assertThat(own).contains("Call me\n&lt;b&gt;soon&lt;/b&gt;.", "Mark as read");
        assertThat(shown).doesNotContain("Call me");
    }

    private static String briefing(String page) {
        int start = page.indexOf("class=\"briefing\"");
        assertThat(start).isPositive();
        return page.substring(start, page.indexOf("</article>", start));
    }

    @Test
    void namesTheDayThatWasPromisedToBothSides() {
        Token key = Token.random();
        Response sent = Practice.responses(source, new Retention(30, 400), Clock.systemUTC())
                .store(link, Practice.sent("Ada"), key)
                .response();
        String promised = DateTimeFormatter.ofPattern("'Kept until 'MMMM d, uuuu, HH:mm 'UTC'", Locale.US)
                .format(Objects.requireNonNull(sent.promised()).atZone(ZoneOffset.UTC));
        assertThat(body(get(inboxAddress() + "/responses/" + sent.id()))).contains(promised);
        assertThat(body(get("/sent/" + key.secret() + "?link=" + link.slug()))).contains(promised);
    }

    @Test
    void keepsWhatWasFilledInWhenItWasSent() {
        Map<String, String> form = form(WEEK_0);
        send(form);
        links.change(link, new LinkContent(Practice.JANE, null, Answers.none(), List.of()));
        assertThat(body(get(inboxAddress() + "/responses/" + inbox().get(0).id())))
                .contains("Changed; “Something that must be run week after week” had been filled in");
    }

    @Test
    void saysThatTodaysRulesLeadElsewhere() {
        Sent old = new Sent(
                Practice.sent("Ada").answers(), "2020-01", Verdict.CONSULTANT, true, new Sender("Ada", "", "", ""), "");
        UUID id = responses.store(link, old, Token.random()).response().id();
        assertThat(body(get(inboxAddress() + "/responses/" + id)))
                .contains("It was sent as “A scope: an AI consultant”, by rule book 2020-01")
                .contains("names rule book 2020-01");
        assertThat(inboxPage("")).contains("A scope: an AI consultant").doesNotContain("Nobody owns the outcome");
    }

    /** Whoever loads the page anew after a form was sent, or comes back to it. */
    @Test
    void leadsBackToTheFormWhoeverOnlyOpensWhatItIsSentTo() {
        String ada = "/responses/" + received("Ada").id();
        for (String step : new String[] {"/read", "/unread", "/delete"}) {
            assertThat(get(inboxAddress() + ada + step))
                    .hasStatus(HttpStatus.FOUND)
                    .hasRedirectedUrl(inboxAddress() + ada);
        }
        assertThat(get(inboxAddress() + "/responses/delete"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(inboxAddress());
        assertThat(inbox()).hasSize(1);
        assertThat(post(ada + "/delete")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(inboxAddress() + ada + "/delete"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(inboxAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-000000000000", "new"})
    void knowsNoOtherResponses(String id) {
        assertThat(get(inboxAddress() + "/responses/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/responses/" + id + "/read")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/responses/" + id + "/delete")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsNobodyElsesResponses() {
        Response ada = received("Ada");
        Token other = Token.random();
        links.create(Slug.random(), Practice.content(), other);
        String foreign = "/links/manage/" + other.secret() + "/responses/" + ada.id();
        assertThat(get(foreign)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri(foreign + "/delete").exchange()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(inbox()).hasSize(1);
    }
}
