@NullMarked
package advisor.web.api;

import org.jspecify.annotations.NullMarked;
