package advisor.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.outbound.PostOffice;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Slug;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.web.send.SendingTest;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A consultant who wants to be told, the people at three addresses, and a prospect who wants a copy. */
@TestPropertySource(
        properties = {
            "advisor.jobs=true",
            "advisor.address=https://advisor.example",
            "advisor.limits.mails-to-one-address.times=3"
        })
class MailJourneyTests extends SendingTest {

    private static final PostOffice POST = new PostOffice();
    private static final String NOTE = "Call me\nhttps://evil.example/\r\nBcc: eve@example.org";

    @Autowired
    private SubscriberStore subscribers;

    @Autowired
    private JdbcClient database;

    private final String jane = "jane-" + System.nanoTime() + "@example.org";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", POST::port);
    }

    @AfterAll
    static void ends() {
        POST.close();
    }

    private String settings() {
        return "/links/manage/" + manage.secret() + "/mail";
    }

    private MvcTestResult add(String address, boolean complete) {
        var post = mvc.post().uri(settings()).param("address", address);
        return complete ? post.param("complete", "yes").exchange() : post.exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post().uri(path).exchange();
    }

    private Subscriber subscriber(String address) {
        return subscribers.list(link).stream()
                .filter(subscriber -> subscriber.address().equals(address))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody is asked, and agrees. */
    private MimeMessage confirmed(boolean complete) throws Exception {
        assertThat(add(jane, complete)).hasStatus(HttpStatus.SEE_OTHER);
        MimeMessage question = POST.await(jane, 1);
        post(PostOffice.page(question) + "/confirm");
        return question;
    }

    private void respond() {
        Map<String, String> form = form("name", "Ada");
        form.put("company", "Analytical Engines");
        form.put("email", "ada@lovelace.example");
        form.put("note", NOTE.replace("\r", ""));
        assertThat(send(form)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void tellsOnlyThoseWhoAgreeByAButton() throws Exception {
        assertThat(follow(add(jane, false))).contains("We have written to this address", jane, "not confirmed yet");
        MimeMessage question = POST.await(jane, 1);
        String page = PostOffice.page(question);
        assertThat(question.getSubject()).contains(link.slug().text());
        assertThat(PostOffice.text(question)).contains("https://advisor.example/mail/", "within 7 days");

        assertThat(body(get(page))).contains("Nothing is sent unless you agree", jane);
        get(page + "/confirm");
        get(page + "/stop");
        assertThat(subscriber(jane).confirmed()).isFalse();
        respond();

        assertThat(follow(post(page + "/confirm"))).contains("You get mails about responses");
        respond();
        MimeMessage told = POST.await(jane, 2);
        assertThat(told.getSubject()).startsWith("New response to " + link.slug());
        assertThat(PostOffice.text(told))
                .contains("Recommendation: ", page)
                .doesNotContain("Ada", "Analytical", "lovelace", "evil", manage.secret());
        assertThat(body(get(settings()))).contains("Confirmed.");
    }

    @Test
    void sendsWhatWasSentToWhoeverWantsThat() throws Exception {
        confirmed(true);
        respond();
        MimeMessage told = POST.await(jane, 2);
        assertThat(PostOffice.text(told))
                .contains(
                        "Name:\n> Ada",
                        "Company:\n> Analytical Engines",
                        "> ada@lovelace.example",
                        "> Call me\n> https://evil.example/\n> Bcc: eve@example.org",
                        "- A leader with the time and the mandate");
        assertThat(told.getHeader("Bcc")).isNull();
        assertThat(told.getAllRecipients()).hasSize(1);
    }

    @Test
    void endsForWhoeverSaysSoWithOneClickInAMailProgram() throws Exception {
        confirmed(false);
        respond();
        MimeMessage told = POST.await(jane, 2);
        String stop = told.getHeader("List-Unsubscribe")[0].replaceAll("[<>]|https://[^/]+", "");
        assertThat(told.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        assertThat(get(stop)).hasStatus(HttpStatus.FOUND);
        assertThat(subscribers.list(link)).hasSize(1);
        for (String type : List.of("multipart/form-data; boundary=x", "application/x-www-form-urlencoded")) {
            assertThat(oneClick(stop, type)).isEqualTo(200);
            assertThat(subscribers.list(link)).isEmpty();
        }
        respond();
        assertThat(body(get(stop.replace("/stop", "")))).contains("No mails come from here");
        assertThat(database.sql("select count(*) from mail").query(Long.class).single())
                .isZero();
        assertThat(POST.mails(jane)).hasSize(2);
    }

    /** As a mail program sends it, over the network. */
    private int oneClick(String stop, String type) throws Exception {
        HttpRequest click = HttpRequest.newBuilder(URI.create("http://localhost:" + port + stop))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        return HttpClient.newHttpClient()
                .send(click, HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void speaksTheLanguageOfWhoeverAsked() throws Exception {
        mvc.post().uri(settings() + "?lang=de").param("address", jane).exchange();
        MimeMessage question = POST.await(jane, 1);
        assertThat(question.getSubject()).startsWith("Bitte bestätigen");
        assertThat(PostOffice.page(question)).endsWith("?lang=de");
        assertThat(body(get(PostOffice.page(question)))).contains("Ja, schreiben Sie mir");
        post(PostOffice.page(question).replace("?", "/confirm?"));
        respond();
        assertThat(PostOffice.text(POST.await(jane, 2))).contains("Empfehlung: ", "?lang=de");
    }

    @Test
    void sendsAProspectOneCopyInWhichNothingIsTyped() throws Exception {
        Map<String, String> form = form("name", "Buy now at evil.example");
        form.put("email", jane);
        form.put("note", NOTE.replace("\r", ""));
        form.put("copy", "yes");
        assertThat(follow(send(form))).contains("A copy is on its way");
        assertThat(send(form)).hasStatus(HttpStatus.SEE_OTHER);
        String copy = PostOffice.text(POST.await(jane, 1));
        assertThat(copy)
                .contains(
                        "https://advisor.example/advice?", "- A leader with the time and the mandate", "No other comes")
                .doesNotContain("evil", "Call me", "key=");
        respond();
        assertThat(POST.mails(jane)).hasSize(1);
    }

    @Test
    void asksForAnAddressBeforeItSendsACopy() {
        Map<String, String> form = form("copy", "yes");
        form.put("note", "Please call");
        MvcTestResult refused = send(form);
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(refused)).contains("For a copy, type one whole e-mail address", "Please call", "checked");
        assertThat(inbox()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jane",
                "jane@example.org, eve@example.org",
                "jane@example.org\nBcc: eve@example.org",
                "jane@example.org%0aBcc:eve@example.org",
                "\"jane doe\"@example.org",
                "Jane <jane@example.org>"
            })
    void takesNothingThatIsNotOneAddress(String typed) {
        MvcTestResult refused = add(typed, true);
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(refused)).contains("Type one e-mail address", "checked");
        assertThat(subscribers.list(link)).isEmpty();
    }

    @Test
    void asksThreeAddressesAtMost() {
        for (int number = 1; number <= 3; number++) {
            assertThat(add(number + jane, false)).hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(body(add("4" + jane, false))).contains("There are 3 addresses already", "4" + jane);
        assertThat(body(get(settings()))).contains("there can be no more").doesNotContain("id=\"add\"");
        assertThat(follow(post(settings() + "/" + subscriber("2" + jane).id() + "/remove")))
                .contains("gets no more mails", "id=\"add\"");
    }

    @Test
    void removesNoAddressOfAnotherLink() throws Exception {
        confirmed(false);
        long id = subscriber(jane).id();
        Token other = Token.random();
        links.create(Slug.random(), Practice.content(), other);
        post("/links/manage/" + other.secret() + "/mail/" + id + "/remove");
        assertThat(subscribers.list(link)).hasSize(1);
    }

    /** Somebody who makes link after link to have one stranger written to. */
    @Test
    void asksAThousandTimesAndIsHeardThreeTimes() {
        int heard = 0;
        for (int time = 0; time < 1_000; time++) {
            MvcTestResult asked = add(jane, false);
            heard += asked.getResponse().getStatus() == 303 ? 1 : 0;
            if (asked.getResponse().getStatus() == 429) {
                assertThat(asked.getResponse().getHeader("Retry-After")).isNotNull();
            }
        }
        assertThat(heard).isEqualTo(3);
        POST.await(jane, 1);
        Patience.until(
                "nothing waits",
                () -> database.sql("select count(*) from mail")
                                .query(Long.class)
                                .single()
                        == 0);
        assertThat(POST.mails(jane)).hasSizeBetween(1, 3);
    }

    @Test
    void changesWhatItSendsWithoutAskingAgain() throws Exception {
        confirmed(false);
        assertThat(follow(add(jane, true))).contains("Saved. The next mail is like this.");
        assertThat(subscriber(jane)).matches(Subscriber::complete).matches(Subscriber::confirmed);
    }

    @Test
    void reloadsWhereAFormWasSent() throws Exception {
        confirmed(false);
        assertThat(Objects.requireNonNull(
                        get(settings() + "/7/remove").getResponse().getHeader("Location")))
                .endsWith("/mail");
        assertThat(get("/mail/nothing")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/mail/nothing/stop")).hasStatusOk();
    }
}
