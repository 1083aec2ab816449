@NullMarked
package advisor.practice;

import org.jspecify.annotations.NullMarked;
