/** The questionnaire: one question a page, or all on one. */
@NullMarked
package advisor.web.question;

import org.jspecify.annotations.NullMarked;
