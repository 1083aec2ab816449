@NullMarked
package advisor.web.cost;

import org.jspecify.annotations.NullMarked;
