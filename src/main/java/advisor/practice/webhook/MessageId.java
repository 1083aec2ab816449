package advisor.practice.webhook;

import java.util.UUID;

/** The ids of messages: a receiver takes two messages of one id for the same. */
final class MessageId {

    private MessageId() {}

    static String random() {
        return "msg_" + UUID.randomUUID().toString().replace("-", "");
    }
}
