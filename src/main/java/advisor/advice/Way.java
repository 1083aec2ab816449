package advisor.advice;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import java.util.List;

/**
 * A shortest way to another verdict.
 *
 * @param verdict where it leads
 * @param changes the answers that would be different, in the order of the questions
 * @param answers all answers with these changed
 */
public record Way(Verdict verdict, List<Answer<?>> changes, Answers answers) {}
