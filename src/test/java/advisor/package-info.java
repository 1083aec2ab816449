@NullMarked
package advisor;

import org.jspecify.annotations.NullMarked;
