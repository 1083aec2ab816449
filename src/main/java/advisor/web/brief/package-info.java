/** The brief: what to do next, on one page to print. */
@NullMarked
package advisor.web.brief;

import org.jspecify.annotations.NullMarked;
