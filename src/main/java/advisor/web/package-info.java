/** The pages: a questionnaire and the advice, for people. */
@NullMarked
package advisor.web;

import org.jspecify.annotations.NullMarked;
