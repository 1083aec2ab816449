@NullMarked
package advisor.web.advice;

import org.jspecify.annotations.NullMarked;
