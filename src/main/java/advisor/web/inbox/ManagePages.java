package advisor.web.inbox;

import advisor.practice.webhook.DeliveryStore;
import advisor.web.language.Words;
import advisor.web.manage.ManageHead;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import advisor.web.page.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Prepares the first page at a private address: the inbox, and what was counted. */
@Component
class ManagePages {

    private final ManageHeads heads;
    private final Inboxes inboxes;
    private final Funnels funnels;
    private final DeliveryStore deliveries;
    private final Words words;

    ManagePages(ManageHeads heads, Inboxes inboxes, Funnels funnels, DeliveryStore deliveries, Words words) {
        this.heads = heads;
        this.inboxes = inboxes;
        this.funnels = funnels;
        this.deliveries = deliveries;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param form which responses it shows
     * @param news what the step before has done
     */
    ModelAndView page(ManagedLink managed, InboxForm form, Optional<ManageNews> news) {
        return page(managed, inboxes.inbox(managed, form, Marks.NONE, null), news);
    }

    /** The page for somebody who wants to delete all and has not ticked the box. */
    ModelAndView unsure(ManagedLink managed) {
        Problem unsure = new Problem(words.text("inbox.mistake.sure"), "#sure");
        return page(managed, inboxes.inbox(managed, InboxForm.ALL, Marks.NONE, unsure), Optional.empty());
    }

    /**
     * The page for somebody who marked responses, and made a mistake.
     *
     * @param place where the mistake is on it
     */
    ModelAndView marked(ManagedLink managed, InboxForm form, Marks marks, String place) {
        Problem mistake = new Problem(words.text("inbox.mistake." + place), "#" + place);
        return page(managed, inboxes.inbox(managed, form, marks, mistake), Optional.empty());
    }

    private ModelAndView page(ManagedLink managed, Inbox inbox, Optional<ManageNews> news) {
        ManageHead head = heads.head(managed, ManagePart.INBOX, news);
        return Pages.page(
                "inbox/inbox",
                new ManagePage(head, inbox, funnels.funnel(managed.link()), dead(managed)),
                inbox.problems());
    }

    /** That messages about responses were given up; null if none were. */
    private @Nullable DeadDeliveries dead(ManagedLink managed) {
        long dead = managed.readOnly() ? 0 : deliveries.dead(managed.link());
        return dead == 0
                ? null
                : new DeadDeliveries(
                        words.text("delivery.lost", dead),
                        managed.address(ManagePart.WEBHOOK.path()),
                        managed.address("/deliveries/resend"));
    }

    /**
     * That a webhook did not get everything.
     *
     * @param address where to see what happened
     * @param resend where to have all of it sent again
     */
    record DeadDeliveries(String text, String address, String resend) {}
}
