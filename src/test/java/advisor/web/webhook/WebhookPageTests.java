package advisor.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.ResponseStore;
import advisor.practice.webhook.Delivery;
import advisor.practice.webhook.DeliveryStore;
import advisor.practice.webhook.MessageForm;
import advisor.practice.webhook.Webhook;
import advisor.practice.webhook.WebhookFormat;
import advisor.practice.webhook.WebhookSecret;
import advisor.practice.webhook.WebhookStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a consultant has responses announced. */
@SiteTest
@ExtendWith(OutputCaptureExtension.class)
class WebhookPageTests {

    private static final String PUBLIC = "https://93.184.216.34/hooks/7";
    private static final Pattern CHOSEN = Pattern.compile("value=\"(\\w+)\" checked");
    private static final Pattern SECRET = Pattern.compile("<code>(whsec_[^<]+)</code>");

    private final Token manage = Token.random();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    @Autowired
    private WebhookStore webhooks;

    @Autowired
    private ResponseStore responses;

    @Autowired
    private DeliveryStore deliveries;

    private Link link;

    @BeforeEach
    void sharesALink() {
        links.create(Slug.random(), Practice.content(), manage);
        link = links.managed(manage).orElseThrow();
    }

    private String address(String below) {
        return "/links/manage/" + manage.secret() + "/webhook" + below;
    }

    private String page(String below) {
        return body(mvc.get().uri(address(below)).exchange());
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult save(String url, String secret) {
        return mvc.post()
                .uri(address(""))
                .param("url", url)
                .param("secret", secret)
                .exchange();
    }

    private MvcTestResult post(String below) {
        return mvc.post().uri(address(below)).exchange();
    }

    @Test
    void leadsBackToTheWebhookWhoeverOnlyOpensWhatItsFormsAreSentTo() {
        saved();
        String resend = "/links/manage/" + manage.secret() + "/deliveries/00000000-0000-0000-0000-000000000000/resend";
        for (String step : new String[] {address("/remove"), address("/test"), resend}) {
            assertThat(mvc.get().uri(step)).hasStatus(302).hasHeader("Location", address(""));
        }
        assertThat(webhooks.find(link)).isPresent();
    }

    /** The secret that a page shows and its form carries. */
    private static String shown(String page) {
        Matcher secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        assertThat(page).contains("name=\"secret\"").contains("value=\"" + secret.group(1) + "\"");
        return secret.group(1).replace("&#43;", "+").replace("&#x3D;", "=");
    }

    private Webhook saved() {
        Webhook webhook = new Webhook(PUBLIC, WebhookSecret.random(), MessageForm.STANDARD);
        webhooks.add(link, webhook);
        return webhook;
    }

    @Test
    void storesTheAddressWithTheSecretThatWasShown() {
        String secret = shown(page(""));

        assertThat(save(PUBLIC, secret)).hasStatus(303).redirectedUrl().isEqualTo(address("?webhook-saved"));

        Webhook stored = webhooks.find(link).orElseThrow();
        assertThat(stored.url()).isEqualTo(PUBLIC);
        assertThat(stored.secret().text()).isEqualTo(secret);
    }

    @Test
    void saysWhatAChatProgramNeeds() {
        webhooks.add(
                link,
                new Webhook("https://hooks.slack.com/services/T0/B0/x", WebhookSecret.random(), MessageForm.STANDARD));
        assertThat(page("")).contains("takes the format “Text”");
        webhooks.write(link, new MessageForm(WebhookFormat.TEXT, Locale.ENGLISH));
        assertThat(page("")).doesNotContain("This is the address of a chat program");
        webhooks.move(link, "https://discord.com/api/webhooks/1");
        assertThat(page("")).contains("This is the address of a chat program. It takes");
        webhooks.move(link, "https://hooks.slack.com.example.org/services");
        assertThat(page("")).doesNotContain("This is the address of a chat program");
    }

    private static String chosen(String page) {
        Matcher format = CHOSEN.matcher(page);
        assertThat(format.find()).isTrue();
        return format.group(1);
    }

    private MvcTestResult save(String url, String secret, String format, String language) {
        return mvc.post()
                .uri(address(""))
                .param("url", url)
                .param("secret", secret)
                .param("format", format)
                .param("lang", language)
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({"standard, en", "text, de", "flat, en"})
    void writesMessagesInTheFormatThatIsChosenAndTheLanguageOfThePage(String format, String language) {
        assertThat(chosen(page(""))).isEqualTo("standard");
        assertThat(save(PUBLIC, shown(page("")), format, language)).hasStatus(303);
        assertThat(webhooks.find(link).orElseThrow().form())
                .isEqualTo(new MessageForm(WebhookFormat.named(format).orElseThrow(), Locale.forLanguageTag(language)));
        assertThat(chosen(page(""))).isEqualTo(format);
    }

    @Test
    void changesTheFormatOfAWebhookThatThereIs() {
        saved();
        assertThat(save(PUBLIC, "", "flat", "en")).hasStatus(303);
        assertThat(webhooks.find(link).orElseThrow().form().format()).isEqualTo(WebhookFormat.FLAT);
    }

    @Test
    void keepsTheFormatOfWhoeverMistypesTheAddress() {
        assertThat(chosen(body(save("hooks", shown(page("")), "text", "en")))).isEqualTo("text");
    }

    @Test
    void asksAgainForAFormatThatThereIsNot() {
        String secret = shown(page(""));
        MvcTestResult answer = save(PUBLIC, secret, "xml", "en");
        assertThat(answer).hasStatus(400);
        assertThat(body(answer))
                .contains("<title>Error: ", "href=\"#format-standard\"", "id=\"format-error\"", "Choose one of");
        assertThat(shown(body(answer))).isEqualTo(secret);
        assertThat(webhooks.find(link)).isEmpty();
    }

    @Test
    void showsTheSecretNeverAgain(CapturedOutput output) {
        String secret = shown(page(""));
        save(PUBLIC, secret);
        post("/test");
        for (String below : List.of("", "?webhook-saved", "/secret")) {
            assertThat(page(below)).doesNotContain(secret);
        }
        assertThat(body(save("http://nowhere.example", ""))).doesNotContain(secret);
        assertThat(page("")).contains("No page shows it again", "93.184.216.34");
        assertThat(output).doesNotContain(secret, secret.substring(6));
    }

    @Test
    void twoSendingsOfOneFormAreOne() {
        String secret = shown(page(""));
        save(PUBLIC, secret);
        assertThat(save(PUBLIC, secret)).redirectedUrl().endsWith("?webhook-saved");
    }

    /** Two forms were open, and each showed another secret. */
    @Test
    void saysSoIfAnotherSecretIsStored() {
        String first = shown(page(""));
        String second = shown(page(""));
        assertThat(first).isNotEqualTo(second);
        save(PUBLIC, first);
        assertThat(save(PUBLIC + "8", second)).redirectedUrl().endsWith("?webhook-kept");
        assertThat(webhooks.find(link).orElseThrow().secret().text()).isEqualTo(first);
        assertThat(page("?webhook-kept")).contains("not the one that was just shown");
    }

    @Test
    void movesAWebhookWithoutItsSecret() {
        Webhook before = saved();
        assertThat(save(PUBLIC + "8", "")).redirectedUrl().endsWith("?webhook-saved");
        assertThat(webhooks.find(link)).contains(new Webhook(PUBLIC + "8", before.secret(), MessageForm.STANDARD));
    }

    @Test
    void storesNothingWithoutASecret() {
        MvcTestResult answer = save(PUBLIC, "whsec_tampered");
        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("Error: ", "The signing secret got lost", PUBLIC);
        shown(body(answer));
        assertThat(webhooks.find(link)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Type the address",
        "hooks, no whole web address",
        "http://93.184.216.34/, begins with https",
        "https://jane:secret@93.184.216.34/, Leave out the name and password",
        "https://93.184.216.34/#7, Leave out the #",
        "https://nobody.invalid/, cannot be found",
        "https://localhost/, cannot be reached from everywhere",
        "https://[::ffff:10.0.0.1]/, cannot be reached from everywhere",
        "https://169.254.169.254/latest, cannot be reached from everywhere",
        "https://2130706433/, no whole web address"
    })
    void saysWhatIsWrongAndKeepsEverything(String url, String message) {
        String secret = shown(page(""));
        MvcTestResult answer = save(url, secret);
        assertThat(answer).hasStatus(400);
        assertThat(body(answer))
                .contains("<title>Error: ", "id=\"url-error\"", "href=\"#url\"", message, "value=\"" + url + "\"");
        assertThat(shown(body(answer))).isEqualTo(secret);
        assertThat(webhooks.find(link)).isEmpty();
    }

    @Test
    void asksForWhatItTakes() {
        assertThat(page("")).contains("Begins with https:// and can be reached").doesNotContain("http:// and");
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        String page = body(save(PUBLIC + "/" + "a".repeat(2_000), shown(page(""))));
        assertThat(page).contains("Shorten it to 2,000 characters or fewer");
    }

    @Test
    void showsNothingAsMarkup() {
        String page = body(save("https://x/\"><script>alert(1)</script>", shown(page(""))));
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }

    @Test
    void replacesTheSecretByTheOneThatIsShown() {
        saved();
        String secret = shown(page("/secret"));
        assertThat(mvc.post().uri(address("/secret")).param("secret", secret))
                .hasStatus(303)
                .redirectedUrl()
                .endsWith("?secret-replaced");
        assertThat(webhooks.find(link).orElseThrow().secret().text()).isEqualTo(secret);
        assertThat(page("?secret-replaced")).doesNotContain(secret);
    }

    @Test
    void keepsTheSecretIfTheNewOneGotLost() {
        Webhook before = saved();
        MvcTestResult answer = post("/secret");
        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("The signing secret got lost");
        assertThat(webhooks.find(link)).contains(before);
    }

    @Test
    void hasNoSecretToReplaceWithoutAWebhook() {
        assertThat(mvc.get().uri(address("/secret")))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(address(""));
    }

    @Test
    void removesTheWebhook() {
        saved();
        assertThat(post("/remove")).redirectedUrl().endsWith("?webhook-removed");
        assertThat(webhooks.find(link)).isEmpty();
        assertThat(page("?webhook-removed")).contains("There is no webhook any more");
    }

    @Test
    void sendsATest() {
        saved();
        assertThat(page("")).contains("Nothing has been sent yet");
        assertThat(post("/test")).redirectedUrl().endsWith("?test-sent");
        post("/test");
        assertThat(deliveries.list(link, 10))
                .singleElement()
                .extracting(Delivery::response)
                .isNull();
        assertThat(page("?test-sent")).contains("Test of", "Waiting to be sent").doesNotContain("Send again");
    }

    @Test
    void sendsNoTestWithoutAWebhook() {
        assertThat(post("/test")).redirectedUrl().endsWith("?webhook-removed");
    }

    @Test
    void namesTheResponsesThatWait() {
        saved();
        UUID response = responses
                .store(link, Practice.sent("Ada"), Token.random())
                .response()
                .id();
        assertThat(page("")).contains("/responses/" + response, "Response of", "Waiting to be sent", "Next attempt");
    }

    @Test
    void sendsNothingAgainThatIsNotThere() {
        saved();
        String resend = "/links/manage/" + manage.secret() + "/deliveries/" + UUID.randomUUID() + "/resend";
        assertThat(mvc.post().uri(resend)).hasStatus(303).redirectedUrl().isEqualTo(address(""));
        assertThat(mvc.post().uri(resend.replaceFirst("deliveries/.*/", "deliveries/x/")))
                .hasStatus(400);
    }

    @Test
    void isOnlyForWhoHasThePrivateAddress() {
        String other = "/links/manage/" + Token.random().secret() + "/webhook";
        for (String below : List.of("", "/secret")) {
            assertThat(mvc.get().uri(other + below)).hasStatus(404);
        }
        for (String below : List.of("", "/secret", "/remove", "/test")) {
            assertThat(mvc.post().uri(other + below).param("url", PUBLIC)).hasStatus(404);
        }
    }
}
