package advisor.precedent;

import advisor.advice.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a company, as its source tells.
 *
 * @param spokenFor the verdicts that it speaks for
 * @param partly the verdicts that it speaks for with a reservation; both are empty if the source does not tell
 * @param account what happened, in English
 */
public record Outcome(Set<Verdict> spokenFor, Set<Verdict> partly, String account) {

    public Outcome {
        spokenFor = Set.copyOf(spokenFor);
        partly = Set.copyOf(partly);
    }

    /** Whether this verdict agrees with it; none, since it is too early for one, agrees with nothing. */
    Fit fit(@Nullable Verdict verdict) {
        if (spokenFor.isEmpty() && partly.isEmpty()) {
            return Fit.UNTOLD;
        }
        if (verdict != null && spokenFor.contains(verdict)) {
            return Fit.AGREES;
        }
        return verdict != null && partly.contains(verdict) ? Fit.PARTLY : Fit.DISAGREES;
    }
}
