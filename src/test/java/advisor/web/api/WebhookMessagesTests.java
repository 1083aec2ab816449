package advisor.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import advisor.practice.Practice;
import advisor.practice.link.Link;
import advisor.practice.link.Slug;
import advisor.practice.response.Response;
import advisor.practice.response.Sent;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.YesOrNo;
import advisor.web.document.DocumentTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@DocumentTest
class WebhookMessagesTests {

    private static final UUID ID = UUID.randomUUID();
    private static final Link LINK = new Link(7, new Slug("jane-doe"), Practice.content(), 1, Practice.NOW, false);

    @Autowired
    private WebhookMessages messages;

    @Autowired
    private JsonMapper json;

    private Map<String, Object> read(String message) {
        return json.readValue(message, new TypeReference<>() {});
    }

    private Map<String, Object> data(Sent sent) {
        Response response = new Response(ID, 1, Practice.NOW, null, false, Practice.KNOWN, sent);
        return json.convertValue(read(messages.of(LINK, response)).get("data"), new TypeReference<>() {});
    }

    @Test
    void tellsWhatHappenedAndWhen() {
        Response response = new Response(ID, 1, Practice.NOW, null, false, Practice.KNOWN, Practice.sent("Ada"));
        assertThat(read(messages.of(LINK, response)))
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
                                        "email",
                                        "ada@lovelace.example",
                                        "note",
                                        "Please call in the morning.")),
                        entry(
                                "advice",
                                "https://example.org/advice?evidence=yes&problem=function&ownership=nobody"
                                        + "&link=jane-doe&rules=2026-12"));
    }

    @Test
    void namesThePrefilledAnswersThatWereChanged() {
        Sent sent = Practice.sent("Ada");
        Sent changed = new Sent(
                sent.answers().with(Questionnaire.EVIDENCE, YesOrNo.NO), sent.rules(), null, true, sent.sender());
        assertThat(data(changed)).containsEntry("changed", List.of("evidence")).containsEntry("verdict", null);
    }

    @Test
    void testsWithoutAnythingOfAProspect() {
        assertThat(read(messages.test(LINK)))
                .containsEntry("type", "webhook.test")
                .containsEntry("data", Map.of("link", "jane-doe"));
    }
}
