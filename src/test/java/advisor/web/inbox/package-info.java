@NullMarked
package advisor.web.inbox;

import org.jspecify.annotations.NullMarked;
