package advisor.web.webhook;

import advisor.practice.webhook.WebhookSecret;
import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a link's responses are announced.
 *
 * @param secret what messages will be signed with, to be copied now; null if there is a webhook, which has one
 * @param existing what there is already; null without a webhook
 */
record WebhookPage(
        ManageHead head,
        List<Problem> problems,
        TypedField url,
        String action,
        @Nullable WebhookSecret secret,
        @Nullable Existing existing) {

    /** Whether responses are announced to a program for chats, which does not take them. */
    public boolean chat() {
        return existing != null && ChatPrograms.isAt(existing.host());
    }

    /**
     * A webhook that there is.
     *
     * @param deliveries the last messages, newest first
     */
    record Existing(String host, String replace, String test, String remove, List<DeliveryView> deliveries) {}
}
