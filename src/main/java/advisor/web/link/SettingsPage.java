package advisor.web.link;

import advisor.web.link.Embeds.Embed;
import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a link.
 *
 * @param unsureToRotate why it has no new private address; null if nobody wanted one
 * @param unsureToDelete why the link was not deleted; null if nobody wanted that
 */
record SettingsPage(
        ManageHead head,
        List<Problem> problems,
        LinkForm form,
        Embed embed,
        String address,
        String key,
        @Nullable String unsureToRotate,
        @Nullable String unsureToDelete) {}
