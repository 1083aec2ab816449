/** Documents to carry away: made of texts, whatever these are about. */
@NullMarked
package advisor.document;

import org.jspecify.annotations.NullMarked;
