/** What others described in public, and whether the advice agrees with it. */
@NullMarked
package advisor.precedent;

import org.jspecify.annotations.NullMarked;
