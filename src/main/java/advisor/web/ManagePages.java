package advisor.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Prepares the first page at a private address: the inbox, and what was counted. */
@Component
class ManagePages {

    private final ManageHeads heads;
    private final Inboxes inboxes;
    private final Funnels funnels;
    private final DeliveryViews deliveries;
    private final Words words;

    ManagePages(ManageHeads heads, Inboxes inboxes, Funnels funnels, DeliveryViews deliveries, Words words) {
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
        return page(managed, inboxes.inbox(managed, form, null), news);
    }

    /** The page for somebody who wants to delete all and has not ticked the box. */
    ModelAndView unsure(ManagedLink managed) {
        Problem unsure = new Problem(words.text("inbox.mistake.sure"), "#sure");
        return page(managed, inboxes.inbox(managed, InboxForm.ALL, unsure), Optional.empty());
    }

    private ModelAndView page(ManagedLink managed, Inbox inbox, Optional<ManageNews> news) {
        ManageHead head = heads.head(managed, ManagePart.INBOX, news);
        String title = words.pageTitle(words.text("manage.inbox.title", head.name()), inbox.problems());
        return Pages.page(
                "manage",
                new ManagePage(title, head, inbox, funnels.funnel(managed.link()), deliveries.dead(managed)),
                inbox.problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
