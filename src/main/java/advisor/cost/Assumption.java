package advisor.cost;

import advisor.questionnaire.Identified;
import advisor.questionnaire.NumberRange;
import org.jspecify.annotations.Nullable;

/** What an estimate assumes besides the answers, and a reader can change; in the order of an address. */
public enum Assumption implements Identified {
    /** How far the costs look ahead, in months. */
    HORIZON(new NumberRange(3, 24)),
    /** How many days a week an officer works for the company (FAQ, "What does a fractional AI officer actually do ...?"). */
    DAYS(new NumberRange(1, 3)),
    /** The share of the AI bill that an officer saves, in percent ("A Worked Example"). */
    SAVING(new NumberRange(0, 90)),
    /** What one project of a consultant costs, in dollars. */
    PROJECT(new NumberRange(1, 10_000_000, true)),
    /** What an officer costs, in dollars a month. */
    RETAINER(new NumberRange(1, 10_000_000, true)),
    /** The currency that amounts are converted to, in three letters. */
    CURRENCY(null),
    /** How many units of it are one dollar. */
    RATE(null);

    private final @Nullable NumberRange range;

    Assumption(@Nullable NumberRange range) {
        this.range = range;
    }

    /** Whether it is a whole number; otherwise it is a part of an {@link Exchange}. */
    public boolean isNumber() {
        return range != null;
    }

    /**
     * What can be assumed.
     *
     * @throws IllegalStateException if it is no whole number
     */
    public NumberRange range() {
        if (range == null) {
            throw new IllegalStateException(id() + " is no whole number");
        }
        return range;
    }
}
