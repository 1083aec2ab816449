/** The packaged program as a process of its own: killed, restarted, and side by side with another. */
@NullMarked
package advisor.crash;

import org.jspecify.annotations.NullMarked;
