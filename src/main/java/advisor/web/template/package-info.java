/** How templates read view models, and how they write Markdown. */
@NullMarked
package advisor.web.template;

import org.jspecify.annotations.NullMarked;
