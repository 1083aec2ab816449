package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.advice.Verdict;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.NextStep;
import advisor.practice.link.Slug;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a consultant proposes to do next, in the form about a link and in its settings. */
class NextStepFormTests extends LinkFormTest {

    private static final String CLIENT = "192.0.2.77";

    @Autowired
    private JdbcClient database;

    private static Map<String, String> jane(Map<String, String> more) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("name", "Jane Doe", "contact", "jane@jane.example"));
        form.putAll(more);
        return form;
    }

    @Test
    void everyVerdictCanHaveAnAddressOfItsOwn() {
        NextStep next = created(jane(Map.of(
                        "next-neither", "https://jane.example/a",
                        "next-consultant", "https://jane.example/b",
                        "next-consultant-then-officer", "https://jane.example/c",
                        "next-officer", "https://jane.example/d")))
                .content()
                .next();

        assertThat(next)
                .isEqualTo(new NextStep(
                        "",
                        "",
                        Map.of(
                                Verdict.NEITHER, "https://jane.example/a",
                                Verdict.CONSULTANT, "https://jane.example/b",
                                Verdict.CONSULTANT_THEN_OFFICER, "https://jane.example/c",
                                Verdict.OFFICER, "https://jane.example/d")));
    }

    @Test
    void theLongestOfEverythingCanBeStored() {
        String address = "https://" + "a".repeat(60) + "." + "b".repeat(60) + ".example/";
        Map<String, String> form = jane(Map.of("next-text", "😀".repeat(160)));
        for (String field : new String[] {"address", "neither", "consultant", "consultant-then-officer", "officer"}) {
            form.put("next-" + field, address + field.charAt(0) + "c".repeat(199 - address.length()));
        }

        NextStep next = created(form).content().next();
        assertThat(next.text()).isEqualTo("😀".repeat(160));
        assertThat(next.addresses().values()).hasSize(4).allMatch(stored -> stored.length() == 200);
    }

    @ParameterizedTest
    @CsvSource({
        "next-address, http://jane.example/",
        "next-neither, javascript:alert(1)",
        "next-consultant, 'data:text/html,<b>x</b>'",
        "next-consultant-then-officer, https://calendly.com@evil.example/",
        "next-officer, 'https://calendly.com\\@evil.example/'",
        "next-officer, https://calendly.com./jane",
        "next-officer, jane@jane.example",
        "next-officer, //calendly.com/jane"
    })
    void aMistakeStandsAtItsAddressAndWhatWasTypedStays(String field, String typed) {
        MvcTestResult answer = post(jane(Map.of(field, typed)));

        assertThat(answer).hasStatus(400);
        assertThat(body(answer))
                .contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"", "<details class=\"part\" open");
        assertThat(NewLinkMistakeTests.shown(body(answer), field)).isEqualTo(typed);
    }

    @Test
    void aMistakeSaysWhichAddressIsMeant() {
        assertThat(body(post(jane(Map.of("next-officer", "calendly")))))
                .contains("Address after “a seat”: Type a web address such as https://calendly.com/your-name");
        assertThat(body(post("/links/new?lang=de", jane(Map.of("next-neither", "calendly")))))
                .contains("Adresse nach „Noch niemanden beauftragen“: Geben Sie eine Webadresse ein");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "turned \u202E around\u0000x"})
    void theTextIsOneLineThatShowsAllThereIsOfIt(String text) {
        assertThat(body(post(jane(Map.of("next-text", text))))).contains("id=\"next-text-error\"");
    }

    @Test
    void theTextIsNoLongerThanItMayBe() {
        assertThat(body(post(jane(Map.of("next-text", "a".repeat(161))))))
                .contains("id=\"next-text-error\"", "160 characters");
    }

    @Test
    void thePreviewSaysWhereItStands() {
        String note = "Your next step stands after the reasons.";
        assertThat(body(post("/links/preview", jane(Map.of("next-text", "A call.")))))
                .contains(note);
        assertThat(body(post("/links/preview", jane(Map.of())))).doesNotContain(note);
    }

    @Test
    void theSettingsSayWhereItLeadsAndHowAHostProvesItself() {
        Token manage = Token.random();
        Link link = shared(manage);

        String page = body(mvc.get().uri(settings(manage)).exchange());
        assertThat(page)
                .contains("calendly.com: prospects get a link, because this is a booking site.")
                .contains("jane.example: prospects get text to copy")
                .contains("/.well-known/scope-or-seat.txt, with “" + link.slug() + "” on a line of its own");

        prove(link);
        assertThat(body(mvc.get().uri(settings(manage)).exchange()))
                .contains("jane.example: prospects get a link, because the host named yours on November 23, 2026.");
    }

    @Test
    void nobodyIsAskedToProveABookingSite() {
        Token manage = Token.random();
        Map<String, String> form = jane(Map.of("next-address", "https://cal.com/jane", "key", manage.secret()));
        created(form);

        assertThat(body(mvc.get().uri(settings(manage)).exchange()))
                .contains("cal.com: prospects get a link")
                .doesNotContain("/.well-known/", "Check again");
    }

    /** Whoever has the port need not have the host. */
    @Test
    void anAddressWithAPortStaysText() {
        Token manage = Token.random();
        created(jane(Map.of("next-address", "https://calendly.com:8443/jane", "key", manage.secret())));

        assertThat(body(mvc.get().uri(settings(manage)).exchange()))
                .contains("calendly.com:8443: prospects get text to copy")
                .doesNotContain("Check again");
    }

    /** Nobody answers at jane.example. */
    @Test
    void aHostThatNoLongerNamesTheLinkIsTextAgain() {
        Token manage = Token.random();
        Link link = shared(manage);
        prove(link);
        assertThat(advice(link)).contains("href=\"https://jane.example/experiments\"");

        MvcTestResult answer = post(settings(manage) + "/hosts", Map.of());
        assertThat(answer).hasStatus(303).hasHeader("Location", settings(manage) + "?hosts-checked");
        assertThat(body(mvc.get().uri(settings(manage) + "?hosts-checked").exchange()))
                .contains("We asked again.");
        assertThat(advice(link)).doesNotContain("href=\"https://jane.example");
    }

    @Test
    void savingAsksAnew() {
        Token manage = Token.random();
        Link link = shared(manage);
        prove(link);

        assertThat(post(settings(manage), everything(link.slug()))).hasStatus(303);
        assertThat(links.open(link.slug()).orElseThrow().proof().hosts()).isEmpty();
    }

    @Test
    void whoeverAsksTooOftenHasToWaitAndCanStillSave() {
        Token manage = Token.random();
        Link link = shared(manage);
        String check = settings(manage) + "/hosts";
        for (int time = 0; time < 30; time++) {
            assertThat(post(check, Map.of(), CLIENT)).hasStatus(303);
        }
        assertThat(post(check, Map.of(), CLIENT)).hasStatus(429).headers().containsHeader("Retry-After");

        prove(link);
        assertThat(post(settings(manage), everything(link.slug()), CLIENT)).hasStatus(303);
        assertThat(links.open(link.slug()).orElseThrow().proof().hosts()).containsExactly("jane.example");
    }

    @Test
    void whoeverComesBackToTheButtonIsLedToTheSettings() {
        Token manage = Token.random();
        shared(manage);

        assertThat(mvc.get().uri(settings(manage) + "/hosts").exchange())
                .hasStatus(302)
                .hasHeader("Location", settings(manage));
    }

    private Link shared(Token manage) {
        Slug slug = Slug.random();
        links.create(slug, Practice.content(), manage);
        return links.open(slug).orElseThrow();
    }

    private void prove(Link link) {
        database.sql("update link set proven_hosts = 'jane.example', proven = date '2026-11-23' where id = :id")
                .param("id", link.id())
                .update();
    }

    private String advice(Link link) {
        return body(mvc.get()
                .uri("/advice?evidence=no&link=" + link.slug() + "&rules=2026-12")
                .exchange());
    }

    private static String settings(Token manage) {
        return "/links/manage/" + manage.secret() + "/settings";
    }
}
