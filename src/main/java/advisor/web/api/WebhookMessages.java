package advisor.web.api;

import advisor.practice.link.Link;
import advisor.practice.response.Announcement;
import advisor.practice.response.Response;
import advisor.practice.webhook.MessageForm;
import advisor.web.language.Languages;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the messages to webhooks. */
@Component
public class WebhookMessages implements Announcement {

    private final JsonMapper json;
    private final ResponseJsons responses;
    private final ChatTexts texts;
    private final FlatJsons flat;
    private final Clock clock;

    WebhookMessages(JsonMapper json, ResponseJsons responses, ChatTexts texts, FlatJsons flat, Clock clock) {
        this.json = json;
        this.responses = responses;
        this.texts = texts;
        this.flat = flat;
        this.clock = clock;
    }

    @Override
    public String of(Link link, Response response, MessageForm form) {
        return json.writeValueAsString(message(MessageJson.RESPONSE, link, response, form));
    }

    private Object message(String type, Link link, Response response, MessageForm form) {
        return switch (form.format()) {
            case STANDARD -> new MessageJson(type, response.received(), responses.json(link, response));
            case TEXT -> Map.of("text", Languages.speaking(form.language(), () -> texts.text(type, link, response)));
            case FLAT ->
                flat.json(type, responses.json(link, response), response.sent().answers());
        };
    }

    /** A message that says nothing but that it arrived. */
    public String test(Link link) {
        return json.writeValueAsString(new MessageJson(
                MessageJson.TEST,
                clock.instant(),
                new MessageJson.Test(link.slug().text())));
    }
}
