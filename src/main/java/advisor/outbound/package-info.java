/** Messages to addresses that strangers named: only to public ones, and never for long. Knows nothing of the product. */
@NullMarked
package advisor.outbound;

import org.jspecify.annotations.NullMarked;
