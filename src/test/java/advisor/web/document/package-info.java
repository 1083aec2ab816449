@NullMarked
package advisor.web.document;

import org.jspecify.annotations.NullMarked;
