@NullMarked
package advisor.outbound;

import org.jspecify.annotations.NullMarked;
