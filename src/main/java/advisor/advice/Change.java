package advisor.advice;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;

/**
 * One answer that would be different, and what it would lead to.
 *
 * @param answer the other answer
 * @param answers all answers with this one changed
 * @param verdict the verdict on them
 */
public record Change(Answer<?> answer, Answers answers, Verdict verdict) {}
