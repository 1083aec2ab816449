@NullMarked
package advisor.web.limit;

import org.jspecify.annotations.NullMarked;
