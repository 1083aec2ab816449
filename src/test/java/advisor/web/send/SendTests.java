package advisor.web.send;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.advice.Verdict;
import advisor.practice.database.Token;
import advisor.practice.link.Accent;
import advisor.practice.link.LinkContent;
import advisor.practice.link.Profile;
import advisor.practice.link.Slug;
import advisor.practice.response.Sender;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitCounter;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import advisor.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sending back: what is shown first is what is stored, once, and nothing else. */
class SendTests extends SendingTest {

    @Autowired
    private VisitCounter counter;

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([A-Za-z0-9_-]{43})\"");

    @Test
    void showsExactlyWhatWillBeSent() {
        String page = body(get(address("/send", WEEK_0)));
        assertThat(page)
                .contains("Send this to Jane Doe", "deleted after 180 days", "A scope first, then a seat")
                .contains("The recommendation is settled.")
                .contains("One specific decision, such as whether to buy or to build")
                .contains("Changed; “Something that must be run week after week” had been filled in")
                .contains("Filled in beforehand, and kept")
                .contains("href=\"/briefing?evidence=yes&amp;")
                .containsPattern(KEY);
        assertThat(inbox()).isEmpty();
    }

    @Test
    void namesTheConsultantsPrivacyNoticeAsPlainText() {
        assertThat(body(get(address("/send", WEEK_0))))
                .contains(">Privacy notice of Jane Doe: jane.example/privacy (not verified by this site)<")
                .doesNotContain("href=\"https://jane.example");
    }

    @Test
    void namesNoPrivacyNoticeWhereThereIsNone() {
        Profile plain = new Profile("Jane Doe", "", "https://jane.example", "", Accent.RED);
        links.change(link, new LinkContent(plain, null, Answers.none(), List.of()));
        assertThat(body(get(address("/send", WEEK_0)))).contains("Send this to").doesNotContain("Privacy notice");
    }

    @Test
    void storesWhatItShowed() {
        Map<String, String> form = form(WEEK_0);
        form.putAll(Map.of(
                "name",
                " Ada Lovelace ",
                "company",
                " Analytical Engines\u200B",
                "email",
                "ada@lovelace.example",
                "note",
                "Call me."));
        MvcTestResult sent = send(form);
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(sent.getResponse().getHeader("Location"))
                .isEqualTo("/sent/" + form.get("key") + "?link=" + link.slug());
        assertThat(inbox()).singleElement().satisfies(response -> {
            assertThat(response.sent().sender())
                    .isEqualTo(new Sender("Ada Lovelace", "Analytical Engines", "ada@lovelace.example", "Call me."));
            assertThat(Address.query(Questionnaire.write(response.sent().answers())))
                    .isEqualTo(WEEK_0);
            assertThat(response.sent().verdict()).isEqualTo(Verdict.CONSULTANT_THEN_OFFICER);
            assertThat(response.sent().settled()).isTrue();
            assertThat(response.sent().rules()).isEqualTo("2026-12");
        });
    }

    @Test
    void showsTheCompanyWhereverThereIsTheName() {
        Map<String, String> form = form("company", "<b>Acme</b>");
        assertThat(follow(send(form))).contains("&lt;b&gt;Acme&lt;/b&gt;").doesNotContain("<b>Acme");
        assertThat(get("/sent/" + form.get("key") + ".json"))
                .bodyJson()
                .extractingPath("$.sender.company")
                .isEqualTo("<b>Acme</b>");
        String inbox = "/links/manage/" + manage.secret();
        assertThat(body(get(inbox))).contains("&lt;b&gt;Acme&lt;/b&gt;").doesNotContain("<b>Acme");
        assertThat(body(get(inbox + "?q=acme"))).contains("One of one response.");
        assertThat(body(get(inbox + "/responses/" + inbox().get(0).id()))).contains("&lt;b&gt;Acme&lt;/b&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\0b", "a\u0007b"})
    void takesACompanyOfOneShownLineOnly(String company) {
        MvcTestResult wrong = send(form("company", company));
        assertThat(wrong).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(wrong)).contains("href=\"#company\"");
        assertThat(send(form("company", "a".repeat(101)))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(form("company", "a".repeat(100)))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(inbox()).hasSize(1);
    }

    @Test
    void saysThatNotesMayBeKept() {
        assertThat(body(get(address("/send", WEEK_0)))).contains("may keep notes of their own");
        assertThat(body(get("/privacy"))).contains("notes of their own");
        assertThat(body(get("/privacy?lang=de"))).contains("eigene Notizen");
    }

    @Test
    void confirmsWhatIsStoredAndWhereToDeleteIt() {
        String page = follow(send(form("note", "Call me.")));
        assertThat(page)
                .contains("Sent to Jane Doe", "Call me.", "A scope first, then a seat", "UTC", "http://localhost/sent/")
                .contains("Changed; “Something that must be run week after week” had been filled in");
    }

    @Test
    void letsWhoeverSentItDownloadWhatIsStored() {
        Map<String, String> form = form("note", "Call me.");
        assertThat(follow(send(form))).contains("href=\"/sent/" + form.get("key") + ".json\"");

        MvcTestResult file = get("/sent/" + form.get("key") + ".json");

        assertThat(file)
                .hasStatusOk()
                .hasContentType("application/json")
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"scope-or-seat.json\"")
                .hasValue("Cache-Control", "no-store")
                .hasValue("X-Robots-Tag", "noindex");
        assertThat(file)
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(inbox().get(0).id().toString());
        assertThat(file).bodyJson().extractingPath("$.sender.note").isEqualTo("Call me.");
        assertThat(file).bodyJson().extractingPath("$.changed[0]").isEqualTo("problem");
    }

    @Test
    void letsItBeDownloadedUnderAClosedLinkAndNotOnceItIsDeleted() {
        Map<String, String> form = form("note", "Call me.");
        send(form);
        String file = "/sent/" + form.get("key") + ".json";
        links.close(link);
        assertThat(get(file))
                .bodyJson()
                .extractingPath("$.link")
                .isEqualTo(link.slug().text());

        mvc.post().uri("/sent/" + form.get("key") + "/delete").exchange();

        for (String gone : List.of(file, "/sent/" + manage.secret() + ".json", "/sent/nothing.json", "/sent/.json")) {
            assertThat(get(gone)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get(file)).headers().hasValue("Cache-Control", "no-store");
    }

    /** A frame that may not send is another site, too. */
    @Test
    void showsWhatAnotherSiteSendsAndStoresNothing() {
        var post = mvc.post().uri("/send").header("Sec-Fetch-Site", "cross-site");
        form("note", "Call me.").forEach((name, value) -> post.param(name, value));

        MvcTestResult shown = post.exchange();

        assertThat(shown).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(body(shown)).contains("Nothing has been sent yet", ">Call me.</textarea>");
        assertThat(inbox()).isEmpty();
    }

    @Test
    void leadsBackToWhatWasSentWhoeverOnlyOpensWhereItIsDeleted() {
        Map<String, String> form = form("note", "Call me.");
        send(form);
        String stored = "/sent/" + form.get("key");
        assertThat(get(stored + "/delete?link=" + link.slug()))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(stored + "?link=" + link.slug());
        assertThat(inbox()).hasSize(1);
    }

    @Test
    void storesOnceWhatIsSentTwice() {
        Map<String, String> form = form("name", "Ada");
        send(form);
        assertThat(follow(send(form))).doesNotContain("something else in it");
        assertThat(inbox()).hasSize(1);
    }

    @Test
    void countsOnceWhatIsSentTwiceAndNothingThatIsNotStored() {
        Map<String, String> form = form("name", "Ada");
        send(form);
        send(form);
        send(form("email", "nobody"));
        assertThat(counter.days(link))
                .singleElement()
                .satisfies(day -> assertThat(day.number(Visit.SENT)).isEqualTo(1));
    }

    @Test
    void storesOnceWhatIsSentByTwoThreadsAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= 20; round++) {
                assertThat(together(threads, form("name", "Ada")))
                        .allSatisfy(sent -> assertThat(sent).hasStatus(HttpStatus.SEE_OTHER));
                assertThat(inbox()).hasSize(round);
            }
        } finally {
            threads.shutdown();
        }
    }

    private List<MvcTestResult> together(ExecutorService threads, Map<String, String> form) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<MvcTestResult>> both = new ArrayList<>();
        for (int thread = 0; thread < 2; thread++) {
            both.add(threads.submit(() -> {
                start.await();
                return send(form);
            }));
        }
        return List.of(both.get(0).get(), both.get(1).get());
    }

    @Test
    void saysThatSomethingElseHadBeenSentAlready() {
        Map<String, String> form = form("name", "Ada");
        send(form);
        form.put("name", "Grace");
        assertThat(follow(send(form))).contains("something else in it", "Ada").doesNotContain("Grace");
        assertThat(inbox())
                .singleElement()
                .satisfies(
                        response -> assertThat(response.sent().sender().name()).isEqualTo("Ada"));
    }

    @Test
    void saysWhoHasItWhateverTheAddressSays() {
        Map<String, String> form = form("name", "Ada");
        send(form);
        Slug other = Slug.random();
        LinkContent john = new LinkContent(
                new Profile("John Roe", "", "https://john.example", "", Accent.RED), null, Answers.none(), List.of());
        links.create(other, john, Token.random());
        assertThat(get("/sent/" + form.get("key") + "?link=" + other))
                .redirectedUrl()
                .isEqualTo("/sent/" + form.get("key") + "?link=" + link.slug());

        form.put("link", other.text());
        MvcTestResult again = send(form);
        assertThat(get(String.valueOf(again.getResponse().getRedirectedUrl())))
                .redirectedUrl()
                .isEqualTo("/sent/" + form.get("key") + "?link=" + link.slug() + "&refused=yes");
        assertThat(inbox()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "../../links/manage/x", "<script>alert(1)</script>"})
    void givesAFormWithoutAUsableKeyOneOfItsOwn(String key) {
        MvcTestResult sent = send(form("key", key));
        assertThat(sent.getResponse().getHeader("Location")).matches("/sent/[A-Za-z0-9_-]{43}\\?link=.*");
        assertThat(inbox()).hasSize(1);
    }

    @Test
    void sendsWithoutAVerdictToo() {
        send(form("headcount=60"));
        assertThat(inbox())
                .singleElement()
                .satisfies(response -> assertThat(response.sent().verdict()).isNull());
    }

    @ParameterizedTest(name = "{0} of {1} characters: {2}")
    @CsvSource({
        "name, 100, true",
        "name, 101, false",
        "note, 2000, true",
        "note, 2001, false",
        "email, 254, true",
        "email, 255, false"
    })
    void holdsEveryLimit(String field, int length, boolean stored) {
        String value = field.equals("email") ? email(length) : "é".repeat(length);
        MvcTestResult sent = send(form(field, value));
        assertThat(sent).hasStatus(stored ? HttpStatus.SEE_OTHER : HttpStatus.BAD_REQUEST);
        assertThat(inbox()).hasSize(stored ? 1 : 0);
        if (!stored) {
            assertThat(body(sent)).contains("id=\"" + field + "-error\"", value, "characters. Shorten it to");
        }
    }

    /** An address of this length with labels of a length that is allowed. */
    private static String email(int length) {
        String domain = ("d".repeat(60) + ".").repeat(3) + "example";
        return "a".repeat(length - domain.length() - 1) + "@" + domain;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "ada@", "@example.org", "ada@localhost", "ada@example..org", "a b@example.org"})
    void refusesWhatIsNoEmailAddress(String email) {
        MvcTestResult sent = send(form("email", email));
        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(sent))
                .contains("<title>Error: ", "id=\"email-error\"", "value=\"" + email + "\"", "href=\"#email\"");
        assertThat(inbox()).isEmpty();
    }

    @Test
    void keepsEverythingWhenOneFieldIsWrong() {
        Map<String, String> form = form("email", "ada");
        form.putAll(Map.of("name", "Ada", "note", "Call me."));
        assertThat(body(send(form)))
                .contains("value=\"Ada\"", ">Call me.</textarea>", "value=\"" + form.get("key") + "\"")
                .contains("name=\"problem\" value=\"question\"");
    }

    @ParameterizedTest
    @CsvSource({"name", "email"})
    void refusesLineBreaksInOneLine(String field) {
        for (String value : List.of("ada@a.example\nBcc: b@b.example", "ada@a.example\r\nb", "a\u2028b@a.example")) {
            assertThat(send(form(field, value))).hasStatus(HttpStatus.BAD_REQUEST);
        }
        assertThat(inbox()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u0085b"})
    void refusesCharactersThatCannotBeShown(String name) {
        MvcTestResult sent = send(form("name", name));
        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(sent)).doesNotContain("\u0000", "\u0007", "\u001b");
        assertThat(inbox()).isEmpty();
    }

    @Test
    void refusesHiddenCharactersInTheNoteButKeepsItsLines() {
        for (String note : List.of("a\u0000b", "a\u0007b")) {
            assertThat(send(form("note", note))).hasStatus(HttpStatus.BAD_REQUEST);
        }
        String note = "Zoë 😀 مرحبا\r\n\r\n\tsecond\rthird";
        String page = follow(send(form("note", note)));
        assertThat(inbox())
                .singleElement()
                .satisfies(response ->
                        assertThat(response.sent().sender().note()).isEqualTo("Zoë 😀 مرحبا\n\n\tsecond\nthird"));
        assertThat(page).contains("Zoë 😀 مرحبا\n\n\tsecond\nthird");
    }

    @Test
    void takesOutWhatNobodySeesAndStoresWhatIsShown() {
        Map<String, String> form = form("note", "From\u000BWord\u202E\u2066, علی\u200Cرضا\u2069\uFEFF");
        form.put("name", "\u200B Ada\u00A0");
        form.put("email", "<ada@lovelace.example>,");
        follow(send(form));
        assertThat(inbox()).singleElement().satisfies(response -> {
            assertThat(response.sent().sender().name()).isEqualTo("Ada");
            assertThat(response.sent().sender().email()).isEqualTo("ada@lovelace.example");
            assertThat(response.sent().sender().note()).isEqualTo("From\nWord, علی\u200Cرضا");
        });
    }

    @Test
    void escapesMarkupEverywhere() {
        String script = "<script>alert(1)</script>";
        Map<String, String> form = form("name", script);
        form.put("note", script);
        assertThat(follow(send(form))).contains("&lt;script&gt;").doesNotContain(script);
        form.put("email", script);
        assertThat(body(send(form))).contains("&lt;script&gt;").doesNotContain(script);
    }

    @Test
    void storesNothingForAClosedLinkAndKeepsTheNote() {
        links.close(link);
        Map<String, String> form = form("note", "Call me.");
        MvcTestResult closed = send(form);
        assertThat(closed).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(closed))
                .contains("Nothing was stored", "Call me.", "href=\"/advice?evidence=yes")
                .doesNotContain("Jane Doe", "<form");
        assertThat(inbox()).isEmpty();
        form.put("link", "never-there");
        assertThat(body(send(form)).replace("never-there", link.slug().text())).isEqualTo(body(closed));
        form.remove("link");
        assertThat(send(form)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void namesAWrongAnswerAndStoresNothing() {
        Map<String, String> form = form("headcount", "abc");
        form.put("note", "Call me.");
        MvcTestResult sent = send(form);
        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(sent)).contains("href=\"/questions/headcount?", "Call me.");
        assertThat(inbox()).isEmpty();
    }

    @Test
    void asksToLookAgainWhenTheRulesHaveChangedMeanwhile() {
        MvcTestResult sent = send(form("rules", "2020-01"));
        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(sent)).contains("The rules have changed", "name=\"rules\" value=\"2026-12\"");
        assertThat(inbox()).isEmpty();
    }

    @Test
    void deletesWhatWasSentAndSaysSo() {
        Map<String, String> form = form(WEEK_0);
        send(form);
        MvcTestResult deleted = mvc.post()
                .uri("/sent/" + form.get("key") + "/delete")
                .param("link", link.slug().text())
                .exchange();
        assertThat(deleted).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(deleted.getResponse().getHeader("Location"))
                .isEqualTo("/sent/" + form.get("key") + "?link=" + link.slug());
        assertThat(get("/sent/" + form.get("key"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(follow(deleted)).contains("Nothing is stored here");
        assertThat(inbox()).isEmpty();
        assertThat(send(form)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(inbox()).hasSize(1);
    }

    @Test
    void keepsPrivateAddressesOutOfCachesAndSearchEngines() {
        MvcTestResult sent = get("/sent/" + "A".repeat(43));
        assertThat(sent).headers().hasValue("Cache-Control", "no-store").hasValue("X-Robots-Tag", "noindex");
        assertThat(get("/send")).headers().hasValue("X-Robots-Tag", "noindex");
    }

    @Test
    void saysForHowLongItIsKeptWhereverItIsAsked() {
        assertThat(body(get("/privacy"))).contains("What is stored if you send it", "after 180 days");
        assertThat(follow(send(form(WEEK_0)))).containsPattern("Kept until \\w+ \\d+, \\d{4}, \\d\\d:\\d\\d UTC");
    }

    @Test
    void answersAKeyThatNeverWasLikeOneThatNoLongerIs() {
        String unknown = "A".repeat(43);
        assertThat(body(get("/sent/" + unknown))).isEqualTo(body(get("/sent/nonsense")));
        assertThat(mvc.post().uri("/sent/nonsense/delete").exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }
}
