package advisor.web.webhook;

import advisor.practice.webhook.WebhookSecret;
import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import java.util.List;

/** Another secret for a webhook, to be copied now. */
record SecretPage(ManageHead head, List<Problem> problems, WebhookSecret secret, String action, String back) {}
