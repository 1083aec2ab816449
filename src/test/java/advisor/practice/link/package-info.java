@NullMarked
package advisor.practice.link;

import org.jspecify.annotations.NullMarked;
