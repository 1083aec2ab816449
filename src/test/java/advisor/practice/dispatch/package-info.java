/** Nodes whose work somebody watches. */
@NullMarked
package advisor.practice.dispatch;

import org.jspecify.annotations.NullMarked;
