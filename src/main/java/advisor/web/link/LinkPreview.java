package advisor.web.link;

import advisor.web.site.Banner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a link will show.
 *
 * @param banner what stands on every page of the prospect's; null as long as it cannot be told who shares the link
 * @param notes what else the link brings
 */
record LinkPreview(@Nullable Banner banner, List<String> notes) {}
