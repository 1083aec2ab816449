/** The pages: a questionnaire and the advice, for people. Each part has a room of its own; nothing stands here. */
@NullMarked
package advisor.web;

import org.jspecify.annotations.NullMarked;
