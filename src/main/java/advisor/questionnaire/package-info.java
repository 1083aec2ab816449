/** What we ask: the questions, their order, and the answers given so far. */
@NullMarked
package advisor.questionnaire;

import org.jspecify.annotations.NullMarked;
