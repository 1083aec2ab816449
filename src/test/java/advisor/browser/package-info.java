/** The pages in a real browser: the way through them, and what only a browser can tell of them. */
@NullMarked
package advisor.browser;

import org.jspecify.annotations.NullMarked;
