/** Pages and parts of pages that are kept; compressed and tagged. */
@NullMarked
package advisor.web.cache;

import org.jspecify.annotations.NullMarked;
