@NullMarked
package advisor.web.language;

import org.jspecify.annotations.NullMarked;
