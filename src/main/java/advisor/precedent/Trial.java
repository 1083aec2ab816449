package advisor.precedent;

import advisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The rules, tried on one precedent.
 *
 * @param verdict what they advise; null while it is too early to say
 */
public record Trial(Precedent precedent, @Nullable Verdict verdict) {

    /** Whether the article's reasoning supports the verdict. */
    public boolean isSupported() {
        return verdict != null && precedent.supported().contains(verdict);
    }

    /** Whether the verdict agrees with what happened. */
    public Fit fit() {
        return precedent.outcome().fit(verdict);
    }
}
