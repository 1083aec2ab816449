@NullMarked
package advisor.questionnaire;

import org.jspecify.annotations.NullMarked;
