@NullMarked
package advisor.web.link;

import org.jspecify.annotations.NullMarked;
