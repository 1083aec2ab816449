package advisor.web.inbox;

import advisor.web.inbox.ManagePages.DeadDeliveries;
import advisor.web.manage.ManageHead;
import org.jspecify.annotations.Nullable;

/**
 * The inbox of a link.
 *
 * @param dead that not every response reached the webhook; null if all did, or none is wanted there
 */
record ManagePage(
        ManageHead head,
        Inbox inbox,
        Funnel funnel,
        @Nullable DeadDeliveries dead) {}
