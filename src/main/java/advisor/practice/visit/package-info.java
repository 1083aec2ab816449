/** How far the pages of a link are opened, as numbers a day. */
@NullMarked
package advisor.practice.visit;

import org.jspecify.annotations.NullMarked;
