/** What it costs: every path month by month, at the article's prices. */
@NullMarked
package advisor.cost;

import org.jspecify.annotations.NullMarked;
