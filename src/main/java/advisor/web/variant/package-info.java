/** The variants of a link, each an address of its own below the link's: for one prospect or group. */
@NullMarked
package advisor.web.variant;

import org.jspecify.annotations.NullMarked;
