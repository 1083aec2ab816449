package advisor.web.link;

import advisor.web.link.Embeds.Embed;
import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a link.
 *
 * @param head the head of every page at this private address
 * @param problems what is wrong, with a link to the place
 * @param form what the link shows
 * @param embed how to embed it
 * @param address the address of this page, to which it is sent
 * @param key what the next private address would end with: it stands in the form, so that asking twice gives one
 * @param unsure why the link was not deleted; null if nobody wanted that
 */
record SettingsPage(
        ManageHead head,
        List<Problem> problems,
        LinkForm form,
        Embed embed,
        String address,
        String key,
        @Nullable String unsure) {}
