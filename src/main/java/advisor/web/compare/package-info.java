/** Up to four links compared. */
@NullMarked
package advisor.web.compare;

import org.jspecify.annotations.NullMarked;
