/** What stands in a text without being meant. */
@NullMarked
package advisor.text;

import org.jspecify.annotations.NullMarked;
