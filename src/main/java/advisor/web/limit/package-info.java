/** How often one client may do what costs something. */
@NullMarked
package advisor.web.limit;

import org.jspecify.annotations.NullMarked;
