/** What is asked of the server itself: how it reads requests and hands over answers, before any filter sees them. */
@NullMarked
package advisor.web.server;

import org.jspecify.annotations.NullMarked;
