/** The rule book, laid open. */
@NullMarked
package advisor.web.method;

import org.jspecify.annotations.NullMarked;
