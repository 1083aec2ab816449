@NullMarked
package advisor.document;

import org.jspecify.annotations.NullMarked;
