@NullMarked
package advisor.web.error;

import org.jspecify.annotations.NullMarked;
