@NullMarked
package advisor.web.compare;

import org.jspecify.annotations.NullMarked;
