@NullMarked
package advisor.precedent;

import org.jspecify.annotations.NullMarked;
