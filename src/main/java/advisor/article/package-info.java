/** What the article says: its sections, the thresholds and the prices it names. */
@NullMarked
package advisor.article;

import org.jspecify.annotations.NullMarked;
