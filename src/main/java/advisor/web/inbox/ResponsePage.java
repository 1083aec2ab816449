package advisor.web.inbox;

import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import advisor.web.send.Briefing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The briefing on a response, for the consultant.
 *
 * @param received when it was received, for a program; the same for people follows
 * @param mail how to write to the sender; null if there is no such way
 * @param other that today's rules lead to another recommendation; null if they do not
 */
record ResponsePage(
        String title,
        ManageHead head,
        List<Problem> problems,
        String who,
        String received,
        String when,
        List<TypedField> sender,
        @Nullable MailLink mail,
        @Nullable String other,
        boolean seen,
        LeadView lead,
        String mark,
        String delete,
        String inbox,
        Briefing briefing) {}
