/** What prospects send, and how long it is kept. */
@NullMarked
package advisor.practice.response;

import org.jspecify.annotations.NullMarked;
