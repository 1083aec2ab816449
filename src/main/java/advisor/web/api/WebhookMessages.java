package advisor.web.api;

import advisor.practice.link.Link;
import advisor.practice.response.Announcement;
import advisor.practice.response.Response;
import java.time.Clock;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the messages to webhooks. */
@Component
public class WebhookMessages implements Announcement {

    private final JsonMapper json;
    private final ResponseJsons responses;
    private final Clock clock;

    WebhookMessages(JsonMapper json, ResponseJsons responses, Clock clock) {
        this.json = json;
        this.responses = responses;
        this.clock = clock;
    }

    @Override
    public String of(Link link, Response response) {
        return json.writeValueAsString(
                new MessageJson(MessageJson.RESPONSE, response.received(), responses.json(link, response)));
    }

    /** A message that says nothing but that it arrived. */
    public String test(Link link) {
        return json.writeValueAsString(new MessageJson(
                MessageJson.TEST,
                clock.instant(),
                new MessageJson.Test(link.slug().text())));
    }
}
