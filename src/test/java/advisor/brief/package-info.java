@NullMarked
package advisor.brief;

import org.jspecify.annotations.NullMarked;
