@NullMarked
package advisor.web;

import org.jspecify.annotations.NullMarked;
