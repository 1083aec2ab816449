@NullMarked
package advisor.web.page;

import org.jspecify.annotations.NullMarked;
