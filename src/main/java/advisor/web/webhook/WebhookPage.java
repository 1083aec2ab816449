package advisor.web.webhook;

import advisor.practice.dispatch.Retries;
import advisor.practice.webhook.WebhookFormat;
import advisor.practice.webhook.WebhookSecret;
import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import java.util.List;
import java.util.Optional;
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
        Formats formats,
        String action,
        @Nullable WebhookSecret secret,
        @Nullable Existing existing) {

    /** How many hours a receiver is left alone at most that asks for it. */
    public long longestRest() {
        return Retries.LONGEST.toHours();
    }

    /** Whether responses are announced to a program for chats that takes no format of ours. */
    public boolean chat() {
        return existing != null && ChatPrograms.takesNothing(existing.host());
    }

    /** Whether they are announced to one that takes a text, and no text is what it gets. */
    public boolean text() {
        return existing != null && existing.format() != WebhookFormat.TEXT && ChatPrograms.takesText(existing.host());
    }

    /**
     * The formats to choose from.
     *
     * @param error what is wrong with the choice; null if nothing is
     */
    record Formats(List<Format> all, @Nullable String error) {

        /** What is wrong, and where on the page. */
        Optional<Problem> problem() {
            return Optional.ofNullable(error)
                    .map(text -> new Problem(text, "#format-" + all.get(0).value()));
        }
    }

    /**
     * A format to choose.
     *
     * @param label what it is called
     * @param hint for which programs it is
     */
    record Format(String value, String label, String hint, boolean chosen) {}

    /**
     * A webhook that there is.
     *
     * @param deliveries the last messages, newest first
     * @param unsent what was not announced yet; null if all was
     */
    record Existing(
            String host,
            WebhookFormat format,
            String replace,
            String test,
            String remove,
            List<DeliveryView> deliveries,
            @Nullable Unsent unsent) {}

    /**
     * Responses that were not announced yet.
     *
     * @param text how many there are
     * @param resend where to have all of them sent now
     */
    record Unsent(String text, String resend) {}
}
