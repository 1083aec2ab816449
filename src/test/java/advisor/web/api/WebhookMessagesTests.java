package advisor.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import advisor.advice.Verdict;
import advisor.practice.Practice;
import advisor.practice.link.Label;
import advisor.practice.link.Link;
import advisor.practice.link.Proof;
import advisor.practice.link.Slug;
import advisor.practice.link.WrittenAnswers;
import advisor.practice.response.Lead;
import advisor.practice.response.LeadState;
import advisor.practice.response.Response;
import advisor.practice.response.Sender;
import advisor.practice.response.Sent;
import advisor.practice.webhook.MessageForm;
import advisor.practice.webhook.WebhookFormat;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.YesOrNo;
import advisor.web.document.DocumentTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.StringUtils;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DocumentTest
class WebhookMessagesTests {

    private static final UUID ID = UUID.randomUUID();
    private static final Link LINK = new Link(
            7, new Slug("jane-doe"), Practice.content(), 1, Practice.NOW, false, false, LocalDate.EPOCH, Proof.NONE);

    private final OpenApi description = OpenApi.shipped();

    @Autowired
    private WebhookMessages messages;

    @Autowired
    private JsonMapper json;

    private Map<String, Object> read(String message) {
        return json.readValue(message, new TypeReference<>() {});
    }

    private Map<String, Object> data(Sent sent) {
        Response response = new Response(ID, 1, Practice.NOW, null, false, Lead.FRESH, Practice.KNOWN, sent);
        return json.convertValue(
                read(messages.of(LINK, response, MessageForm.STANDARD)).get("data"), new TypeReference<>() {});
    }

    @Test
    void tellsWhatHappenedAndWhen() {
        Response response =
                new Response(ID, 1, Practice.NOW, null, false, Lead.FRESH, Practice.KNOWN, Practice.sent("Ada"));
        assertThat(read(messages.of(LINK, response, MessageForm.STANDARD)))
                .containsEntry("type", "response.received")
                .containsEntry("timestamp", "2026-11-23T09:30:00.123456Z")
                .containsOnlyKeys("type", "timestamp", "data");
    }

    /** Whoever gets it is not the one who asked for the page on which it was sent. */
    @Test
    void isTheSameInWhateverLanguageTheResponseWasSent() {
        Map<String, Object> before = data(Practice.sent("Ada"));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("lang", "de");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            assertThat(data(Practice.sent("Ada"))).isEqualTo(before);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void tellsTheWholeResponse() {
        assertThat(data(Practice.sent("Ada")))
                .contains(
                        entry("id", ID.toString()),
                        entry("link", "jane-doe"),
                        entry("label", null),
                        entry("answers", Map.of("evidence", "yes", "problem", "function", "ownership", "nobody")),
                        entry("changed", List.of()),
                        entry("verdict", "officer"),
                        entry("settled", false),
                        entry("rulebook", "2026-12"),
                        entry(
                                "sender",
                                Map.of(
                                        "name",
                                        "Ada",
                                        "company",
                                        "Analytical Engines",
                                        "email",
                                        "ada@lovelace.example",
                                        "note",
                                        "Please call in the morning.")),
                        entry(
                                "advice",
                                "https://example.org/advice?evidence=yes&problem=function&ownership=nobody"
                                        + "&link=jane-doe&rules=2026-12"));
    }

    @ParameterizedTest
    @EnumSource(WebhookFormat.class)
    void tellsNothingOfWhatTheConsultantMakesOfIt(WebhookFormat format) {
        Lead lead = new Lead(LeadState.CONTACTED, "Rich uncle.");
        Response worked = new Response(ID, 1, Practice.NOW, null, false, lead, Practice.KNOWN, Practice.sent("Ada"));
        MessageForm form = new MessageForm(format, Locale.ENGLISH);

        assertThat(messages.of(LINK, worked, form)).isEqualTo(messages.of(LINK, of(Practice.sent("Ada")), form));
    }

    @Test
    void namesThePrefilledAnswersThatWereChanged() {
        Sent sent = Practice.sent("Ada");
        Sent changed = new Sent(
                sent.answers().with(Questionnaire.EVIDENCE, YesOrNo.NO), sent.rules(), null, true, sent.sender(), "");
        assertThat(data(changed)).containsEntry("changed", List.of("evidence")).containsEntry("verdict", null);
    }

    private static Response of(Sent sent) {
        return new Response(ID, 1, Practice.NOW, null, false, Lead.FRESH, Practice.KNOWN, sent);
    }

    private String text(Sent sent, Locale language) {
        Map<String, Object> message = read(messages.of(LINK, of(sent), new MessageForm(WebhookFormat.TEXT, language)));
        assertThat(message).containsOnlyKeys("text");
        return String.valueOf(message.get("text"));
    }

    @Test
    void tellsAChatWhoAndWhatAndWhenAndNoMore() {
        assertThat(text(Practice.sent("Ada"), Locale.ENGLISH)).isEqualTo("""
                Ada (Analytical Engines) sent you a response through your link jane-doe.
                A seat: a fractional AI officer. The recommendation is not settled.
                Received on November 23, 2026, 09:30 UTC. Open your inbox to read it.""");
    }

    @Test
    void tellByWhichVariantOfTheLinkItCame() {
        Sent sent = Practice.sent("Ada", new Label("acme"));

        assertThat(data(sent))
                .containsEntry("label", "acme")
                .hasEntrySatisfying(
                        "advice",
                        advice -> assertThat(advice).asString().endsWith("&link=jane-doe&via=acme&rules=2026-12"));
        assertThat(flat(sent)).containsEntry("label", "acme");
        assertThat(text(sent, Locale.ENGLISH))
                .startsWith("Ada (Analytical Engines) sent you a response through your link jane-doe/acme.");
    }

    @Test
    void tellsAChatInItsLanguage() {
        assertThat(text(Practice.sent(""), Locale.GERMAN))
                .startsWith("Jemand (Analytical Engines) hat Ihnen")
                .contains("23. November 2026");
    }

    @Test
    void tellsAChatNothingThatItTakesForMarkup() {
        assertThat(text(Practice.sent("<!channel> *Ada* https://evil.example"), Locale.ENGLISH))
                .startsWith("&lt;!channel&gt; ＊Ada＊ https：//evil. example (Analytical Engines) sent you");
    }

    private Map<String, Object> flat(Sent sent) {
        return read(messages.of(LINK, of(sent), new MessageForm(WebhookFormat.FLAT, Locale.ENGLISH)));
    }

    private static Sent sent(String answers, @Nullable Verdict verdict, boolean settled) {
        return new Sent(WrittenAnswers.read(answers), "2026-12", verdict, settled, new Sender("", "", "", ""), "");
    }

    @Test
    void tellsServicesEverythingOnOneLevel() {
        Sent sent = sent(
                "evidence=no&problem=function&stage=live&practices=evals,tracing&headcount=60&monthly-ai-spend=unsure",
                Verdict.NEITHER,
                true);
        assertThat(flat(sent))
                .contains(
                        entry("type", "response.received"),
                        entry("id", ID.toString()),
                        entry("link", "jane-doe"),
                        entry("received", "2026-11-23T09:30:00.123456Z"),
                        entry("verdict", "neither"),
                        entry("settled", true),
                        entry("mentions", "experiment-first"),
                        entry("answer_evidence", "no"),
                        entry("answer_practices", "evals, tracing"),
                        entry("answer_headcount", 60),
                        entry("answer_monthly_ai_spend", "unsure"),
                        entry("answer_ai_role", null),
                        entry("name", ""),
                        entry("email", ""),
                        entry("note", ""),
                        entry("changed", "evidence"));
    }

    /** A service learns from one message which fields there are. */
    @Test
    void tellsServicesTheSameFieldsWhateverWasSent() {
        Map<String, Object> nothing = flat(sent("", null, false));
        assertThat(nothing).containsEntry("verdict", null).containsEntry("mentions", "");
        assertThat(nothing.values())
                .allMatch(value -> value == null || value instanceof String || value instanceof Boolean);
        assertThat(flat(Practice.sent("Ada")).keySet())
                .containsExactlyElementsOf(nothing.keySet())
                .containsAll(Questionnaire.QUESTIONS.stream()
                        .map(question -> "answer_" + question.id().replace('-', '_'))
                        .toList());
    }

    private static MessageForm english(WebhookFormat format) {
        return new MessageForm(format, Locale.ENGLISH);
    }

    @ParameterizedTest
    @EnumSource(WebhookFormat.class)
    void testsWithWhatTheDescriptionHasAsAnExample(WebhookFormat format) {
        JsonNode test = json.readTree(messages.test(LINK, english(format)));
        assertThat(test).isEqualTo(description.at("/components/examples/" + format.id() + "Message/value"));
    }

    @Test
    void testsInTheLanguageOfTheWebhook() {
        for (WebhookFormat format : WebhookFormat.values()) {
            assertThat(messages.test(LINK, new MessageForm(format, Locale.GERMAN)))
                    .contains("Das ist ein Test.");
        }
    }

    @ParameterizedTest
    @EnumSource(WebhookFormat.class)
    void areDescribed(WebhookFormat format) {
        JsonNode schema = description.schema(StringUtils.capitalize(format.id()) + "Message");
        for (String message : List.of(
                messages.test(LINK, english(format)), messages.of(LINK, of(Practice.sent("Ada")), english(format)))) {
            assertThat(description.errors(schema, json.readTree(message))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(WebhookFormat.class)
    void testWithTheShapeOfARealMessageMarkedAsATest(WebhookFormat format) {
        Map<String, Object> test = read(messages.test(LINK, english(format)));
        assertThat(test.keySet())
                .containsExactlyElementsOf(read(messages.of(LINK, of(Practice.sent("Ada")), english(format)))
                        .keySet());
        assertThat(test.toString()).containsAnyOf("webhook.test", "This is a test.");
    }
}
