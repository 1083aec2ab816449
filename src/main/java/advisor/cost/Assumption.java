package advisor.cost;

import advisor.questionnaire.Identified;
import advisor.questionnaire.NumberRange;

/** What an estimate assumes besides the answers, and a reader can change. */
public enum Assumption implements Identified {
    /** How far the costs look ahead, in months. */
    HORIZON(new NumberRange(3, 24)),
    /** How many days a week an officer works for the company (FAQ, "What does a fractional AI officer actually do ...?"). */
    DAYS(new NumberRange(1, 3));

    private final NumberRange range;

    Assumption(NumberRange range) {
        this.range = range;
    }

    /** What can be assumed. */
    public NumberRange range() {
        return range;
    }
}
