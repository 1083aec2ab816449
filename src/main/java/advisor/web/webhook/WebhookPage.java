package advisor.web.webhook;

import advisor.practice.WebhookSecret;
import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a link's responses are announced.
 *
 * @param head the head of every page at this private address
 * @param problems what is wrong, with a link to the place
 * @param url where it goes
 * @param action where the page's form is sent
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

    /**
     * A webhook that there is.
     *
     * @param host where it goes, in short
     * @param replace where to get another secret
     * @param test where to have a test sent
     * @param remove where to remove it
     * @param deliveries the last messages, newest first
     */
    record Existing(String host, String replace, String test, String remove, List<DeliveryView> deliveries) {}
}
