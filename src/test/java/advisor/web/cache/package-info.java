@NullMarked
package advisor.web.cache;

import org.jspecify.annotations.NullMarked;
