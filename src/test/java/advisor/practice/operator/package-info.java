@NullMarked
package advisor.practice.operator;

import org.jspecify.annotations.NullMarked;
