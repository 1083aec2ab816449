@NullMarked
package advisor.web.variant;

import org.jspecify.annotations.NullMarked;
