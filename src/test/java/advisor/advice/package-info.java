@NullMarked
package advisor.advice;

import org.jspecify.annotations.NullMarked;
