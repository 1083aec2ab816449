package advisor.questionnaire;

import java.util.function.Predicate;

/**
 * When a question is asked.
 *
 * @param dependsOn the earlier question that settles it
 * @param met whether the answers so far call for the question
 */
record Condition(Question<?> dependsOn, Predicate<Answers> met) {}
