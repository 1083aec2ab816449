@NullMarked
package advisor.web.template;

import org.jspecify.annotations.NullMarked;
