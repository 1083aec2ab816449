/** Messages about responses, to servers of consultants. */
@NullMarked
package advisor.practice.webhook;

import org.jspecify.annotations.NullMarked;
