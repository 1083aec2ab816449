package advisor.practice.response;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;

/** What became of a consultant's answer to a question. */
public enum Prefill implements Identified {
    /** The consultant had filled in nothing, or the other answers leave the question unasked. */
    NONE,
    /** The prospect gave another answer. */
    CHANGED,
    /** The prospect left the question open. */
    OPENED,
    /** The answer is as the consultant filled it in. Nobody can tell whether the prospect looked at it. */
    KEPT;

    /**
     * What became of the answer to this question.
     *
     * @param answers the prospect's answers
     * @param prefilled the consultant's
     */
    public static Prefill of(Question<?> question, Answers answers, Answers prefilled) {
        if (!prefilled.isAnswered(question) || !question.isAsked(answers)) {
            return NONE;
        }
        if (Questionnaire.write(question, answers).equals(Questionnaire.write(question, prefilled))) {
            return KEPT;
        }
        return answers.isOpen(question) ? OPENED : CHANGED;
    }
}
