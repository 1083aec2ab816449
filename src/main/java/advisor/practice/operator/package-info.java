/** What an operator sees: figures of how the site is used, and of what waits. */
@NullMarked
package advisor.practice.operator;

import org.jspecify.annotations.NullMarked;
