@NullMarked
package advisor.practice.webhook;

import org.jspecify.annotations.NullMarked;
