/** What to do next: the lines of a scope of work, a mandate or an experiment that fit a company's answers. */
@NullMarked
package advisor.brief;

import org.jspecify.annotations.NullMarked;
