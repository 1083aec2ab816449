/** The language of a reader, and every word in it. */
@NullMarked
package advisor.web.language;

import org.jspecify.annotations.NullMarked;
