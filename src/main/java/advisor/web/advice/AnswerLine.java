package advisor.web.advice;

import org.jspecify.annotations.Nullable;

/**
 * One question and its answer in a list.
 *
 * @param question what was asked, in short
 * @param title what was asked, in full
 * @param answer what was answered
 * @param answered whether there is an answer
 * @param change where to change it, with all other answers kept
 * @param prefilled what a consultant had filled in; null if nothing
 */
public record AnswerLine(
        String question,
        String title,
        String answer,
        boolean answered,
        String change,
        @Nullable String prefilled) {}
