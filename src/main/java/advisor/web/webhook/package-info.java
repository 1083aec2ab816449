/** Where the responses to a link are announced, and what became of the messages. */
@NullMarked
package advisor.web.webhook;

import org.jspecify.annotations.NullMarked;
