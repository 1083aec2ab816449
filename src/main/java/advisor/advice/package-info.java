/** What we advise: the rules read from the article, and the verdict they lead to. */
@NullMarked
package advisor.advice;

import org.jspecify.annotations.NullMarked;
