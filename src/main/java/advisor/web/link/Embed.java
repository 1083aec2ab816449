package advisor.web.link;

import java.util.List;

/**
 * How a consultant embeds a link.
 *
 * @param snippet what to copy into a page
 * @param origins the sites that may show it
 * @param site this site, for a content security policy
 */
record Embed(String snippet, List<String> origins, String site) {}
