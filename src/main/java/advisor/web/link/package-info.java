/** A link from its form to its end: created, previewed, changed, embedded, closed, deleted. */
@NullMarked
package advisor.web.link;

import org.jspecify.annotations.NullMarked;
