/** What every page is made of: addresses, fields, mistakes. */
@NullMarked
package advisor.web.page;

import org.jspecify.annotations.NullMarked;
