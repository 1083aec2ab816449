package advisor.web.api;

import advisor.practice.link.Link;
import advisor.practice.response.Announcement;
import advisor.practice.response.Response;
import advisor.practice.webhook.MessageForm;
import advisor.practice.webhook.Outbox;
import advisor.web.language.Languages;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the messages to webhooks. */
@Component
public class WebhookMessages implements Announcement {

    private final Outbox outbox;
    private final JsonMapper json;
    private final ResponseJsons responses;
    private final ChatTexts texts;
    private final FlatJsons flat;
    private final SampleResponses samples;

    WebhookMessages(
            Outbox outbox,
            JsonMapper json,
            ResponseJsons responses,
            ChatTexts texts,
            FlatJsons flat,
            SampleResponses samples) {
        this.outbox = outbox;
        this.json = json;
        this.responses = responses;
        this.texts = texts;
        this.flat = flat;
        this.samples = samples;
    }

    @Override
    public void announce(Link link, Response response) {
        outbox.announce(link, response.id(), form -> of(link, response, form));
    }

    /** The message about a response, in this form. */
    public String of(Link link, Response response, MessageForm form) {
        return Languages.speaking(form.language(), () -> written(MessageJson.RESPONSE, link, response, form));
    }

    private String written(String type, Link link, Response response, MessageForm form) {
        return json.writeValueAsString(message(type, link, response, form));
    }

    private Object message(String type, Link link, Response response, MessageForm form) {
        return switch (form.format()) {
            case STANDARD -> new MessageJson(type, response.received(), responses.json(link, response));
            case TEXT -> Map.of("text", texts.text(type, link, response));
            case FLAT ->
                flat.json(type, responses.json(link, response), response.sent().answers());
        };
    }

    /** A message of the same shape about a response that nobody sent, marked as a test. */
    public String test(Link link, MessageForm form) {
        return Languages.speaking(form.language(), () -> written(MessageJson.TEST, link, samples.response(link), form));
    }
}
