@NullMarked
package advisor.web.server;

import org.jspecify.annotations.NullMarked;
