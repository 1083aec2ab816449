/** E-mails about responses, to consultants who asked for them and to prospects. */
@NullMarked
package advisor.practice.mail;

import org.jspecify.annotations.NullMarked;
