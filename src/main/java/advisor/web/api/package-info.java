/** The same advice as JSON, for programs. */
@NullMarked
package advisor.web.api;

import org.jspecify.annotations.NullMarked;
