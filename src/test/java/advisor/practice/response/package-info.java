@NullMarked
package advisor.practice.response;

import org.jspecify.annotations.NullMarked;
