@NullMarked
package advisor.web.webhook;

import org.jspecify.annotations.NullMarked;
