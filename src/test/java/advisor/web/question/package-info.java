@NullMarked
package advisor.web.question;

import org.jspecify.annotations.NullMarked;
