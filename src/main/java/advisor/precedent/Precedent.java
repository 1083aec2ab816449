package advisor.precedent;

import advisor.advice.Verdict;
import advisor.questionnaire.Answers;
import java.util.Set;

/**
 * A situation that somebody described in public.
 *
 * @param company the company and what it faces, in English
 * @param answers what the description answers; the rest is open
 * @param supported the verdicts that the article's reasoning supports, as we read it
 * @param reason that reasoning, in English
 * @param source the address of the description, or several
 */
public record Precedent(
        String id,
        String company,
        Answers answers,
        Set<Verdict> supported,
        String reason,
        Evidence evidence,
        Outcome outcome,
        String source) {

    /**
     * A precedent.
     *
     * @throws IllegalArgumentException if the article supports nothing, or a text is missing
     */
    public Precedent {
        supported = Set.copyOf(supported);
        if (supported.isEmpty()) {
            throw new IllegalArgumentException("the article must support a verdict");
        }
        if (company.isBlank() || reason.isBlank() || outcome.account().isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("company, reason, account and source must be there");
        }
    }
}
