/** What came back by a link: the inbox, a response, the funnel. */
@NullMarked
package advisor.web.inbox;

import org.jspecify.annotations.NullMarked;
