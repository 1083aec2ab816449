/** What a reader sees when something fails. */
@NullMarked
package advisor.web.error;

import org.jspecify.annotations.NullMarked;
