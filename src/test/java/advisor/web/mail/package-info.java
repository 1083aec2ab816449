@NullMarked
package advisor.web.mail;

import org.jspecify.annotations.NullMarked;
