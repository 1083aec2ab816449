/** What every request passes: filters, headers, interceptors. */
@NullMarked
package advisor.web.http;

import org.jspecify.annotations.NullMarked;
