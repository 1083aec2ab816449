@NullMarked
package advisor.web.brief;

import org.jspecify.annotations.NullMarked;
