/** The brief: what to do next, to fill in, print and hand over. */
@NullMarked
package advisor.web.brief;

import org.jspecify.annotations.NullMarked;
