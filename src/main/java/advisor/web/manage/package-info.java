/** What all pages at the private address of a link share. */
@NullMarked
package advisor.web.manage;

import org.jspecify.annotations.NullMarked;
