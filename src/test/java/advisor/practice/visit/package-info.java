@NullMarked
package advisor.practice.visit;

import org.jspecify.annotations.NullMarked;
