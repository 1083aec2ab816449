/** Consultants’ links: who shares them, at which rates, with what filled in. */
@NullMarked
package advisor.practice.link;

import org.jspecify.annotations.NullMarked;
