package advisor.practice.response;

import advisor.advice.Verdict;
import advisor.questionnaire.Answers;
import org.jspecify.annotations.Nullable;

/**
 * What a prospect sends to a consultant; nothing else is stored of it.
 *
 * @param answers the answers
 * @param rules the version of the rule book that the advice was given under
 * @param verdict the verdict; null if it was too early for one
 * @param settled whether no open question could change it
 * @param sender who sends it
 * @param label the label of the variant that the prospect came by; empty if by the link itself
 */
public record Sent(
        Answers answers, String rules, @Nullable Verdict verdict, boolean settled, Sender sender, String label) {}
