@NullMarked
package advisor.web.manage;

import org.jspecify.annotations.NullMarked;
