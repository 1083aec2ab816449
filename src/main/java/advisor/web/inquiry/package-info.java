/** What an address asks for advice on, and whose link brought its reader. */
@NullMarked
package advisor.web.inquiry;

import org.jspecify.annotations.NullMarked;
