package advisor.practice.webhook;

import advisor.questionnaire.Identified;
import java.util.Optional;
import java.util.stream.Stream;

/** The shape of the messages to a webhook. */
public enum WebhookFormat implements Identified {
    /** All there is, nested, as Standard Webhooks has it. */
    STANDARD,
    /** One text for people, as chat programs take it. */
    TEXT,
    /** One level of names and values, for services that connect programs. */
    FLAT;

    /** The one of this id; empty if there is none. */
    public static Optional<WebhookFormat> named(String id) {
        return Stream.of(values()).filter(format -> format.id().equals(id)).findFirst();
    }
}
