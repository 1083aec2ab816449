package advisor.article;

import java.util.Locale;

/**
 * The lines that the article draws.
 *
 * @param ungovernedSpend the AI bill, in dollars a month, above which a lack of governance calls for an officer (section
 *     "When a Fractional AI Officer Is What You Actually Need")
 * @param fractionalHeadcount the number of people from which the article speaks of a fractional officer (same section)
 * @param fullTimeHeadcount the number of people above which the article no longer speaks of a fractional officer (same
 *     section)
 */
public record Thresholds(Threshold ungovernedSpend, Threshold fractionalHeadcount, Threshold fullTimeHeadcount) {

    /**
     * Each threshold counts what it should.
     *
     * @throws IllegalArgumentException if it does not
     */
    public Thresholds {
        require(Unit.DOLLARS_A_MONTH, ungovernedSpend);
        require(Unit.PEOPLE, fractionalHeadcount);
        require(Unit.PEOPLE, fullTimeHeadcount);
    }

    private static void require(Unit unit, Threshold threshold) {
        if (threshold.unit() != unit) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "the line at %d must be in %s, not in %s", threshold.value(), unit, threshold.unit()));
        }
    }
}
