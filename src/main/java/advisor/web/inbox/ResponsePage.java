package advisor.web.inbox;

import advisor.web.manage.ManageHead;
import advisor.web.page.SenderField;
import advisor.web.send.Briefing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The briefing on a response, for the consultant.
 *
 * @param title the page's title
 * @param head the head of every page at this private address
 * @param who whoever sent it, as far as that is known
 * @param when when it was received, and until when it is kept
 * @param sender the sender's own words
 * @param other that today's rules lead to another recommendation; null if they do not
 * @param seen whether it is marked as read
 * @param mark where to mark it as read, or as not read
 * @param delete where to delete it
 * @param inbox the address of the inbox
 * @param briefing the briefing
 */
record ResponsePage(
        String title,
        ManageHead head,
        String who,
        String when,
        List<SenderField> sender,
        @Nullable String other,
        boolean seen,
        String mark,
        String delete,
        String inbox,
        Briefing briefing) {}
