package advisor.web.link;

import advisor.web.page.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a link is created.
 *
 * @param news what the last step did; null if there was none
 * @param problems what is wrong, with a link to the place
 * @param form the form
 * @param key what the private address will end with: it stands in the form, so that sending it twice creates one link
 */
record NewLinkPage(@Nullable String news, List<Problem> problems, LinkForm form, String key) {}
