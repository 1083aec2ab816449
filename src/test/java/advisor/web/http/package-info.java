@NullMarked
package advisor.web.http;

import org.jspecify.annotations.NullMarked;
