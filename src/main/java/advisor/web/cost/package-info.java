/** What every path costs, in words and as a chart. */
@NullMarked
package advisor.web.cost;

import org.jspecify.annotations.NullMarked;
