package advisor.web.webhook;

import advisor.practice.WebhookSecret;
import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import java.util.List;

/**
 * Another secret for a webhook, to be copied now.
 *
 * @param head the head of every page at this private address
 * @param problems what is wrong, with a link to the place
 * @param secret the secret
 * @param action where the page's form is sent
 * @param back the page of the webhook
 */
record SecretPage(ManageHead head, List<Problem> problems, WebhookSecret secret, String action, String back) {}
