package advisor.web.webhook;

import advisor.practice.link.Link;
import advisor.practice.response.ResponseStore;
import advisor.practice.webhook.DeliveryStore;
import advisor.practice.webhook.MessageForm;
import advisor.web.api.WebhookMessages;
import org.springframework.stereotype.Component;

/** The messages to a webhook that it has not taken. */
@Component
class UnsentMessages {

    private final DeliveryStore deliveries;
    private final ResponseStore responses;
    private final WebhookMessages messages;

    UnsentMessages(DeliveryStore deliveries, ResponseStore responses, WebhookMessages messages) {
        this.deliveries = deliveries;
        this.responses = responses;
        this.messages = messages;
    }

    /** Writes each of them anew, in this form. */
    void rewrite(Link link, MessageForm form) {
        deliveries.rewrite(link, id -> responses.find(link, id).map(response -> messages.of(link, response, form)));
    }
}
