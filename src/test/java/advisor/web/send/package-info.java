@NullMarked
package advisor.web.send;

import org.jspecify.annotations.NullMarked;
