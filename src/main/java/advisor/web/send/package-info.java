/** What a prospect sends to a consultant, and the briefing made of it. */
@NullMarked
package advisor.web.send;

import org.jspecify.annotations.NullMarked;
