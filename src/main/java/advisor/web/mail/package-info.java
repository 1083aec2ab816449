/** E-mails about responses: who gets them, and what they say. */
@NullMarked
package advisor.web.mail;

import org.jspecify.annotations.NullMarked;
