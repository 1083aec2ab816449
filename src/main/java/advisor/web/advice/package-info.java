/** The advice on a page, and the parts of it that other pages show, too. */
@NullMarked
package advisor.web.advice;

import org.jspecify.annotations.NullMarked;
