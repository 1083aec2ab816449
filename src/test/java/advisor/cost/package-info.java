@NullMarked
package advisor.cost;

import org.jspecify.annotations.NullMarked;
