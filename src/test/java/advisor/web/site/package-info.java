@NullMarked
package advisor.web.site;

import org.jspecify.annotations.NullMarked;
