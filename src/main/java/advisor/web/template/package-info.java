/** How templates read view models, and how they write hidden fields and Markdown. */
@NullMarked
package advisor.web.template;

import org.jspecify.annotations.NullMarked;
