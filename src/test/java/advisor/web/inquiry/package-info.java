@NullMarked
package advisor.web.inquiry;

import org.jspecify.annotations.NullMarked;
