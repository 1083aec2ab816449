/** The frame of every page, the start page, and what is stored. */
@NullMarked
package advisor.web.site;

import org.jspecify.annotations.NullMarked;
