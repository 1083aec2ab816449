package advisor.cost;

import advisor.article.Unit;
import advisor.questionnaire.Identified;

/** A figure that the costs are computed from; its value and its source stand in {@code article/rates.json}. */
public enum Figure implements Identified {
    /** The subscription for an experiment of one's own (FAQ, "When should a startup NOT hire either role?"). */
    SUBSCRIPTION(Unit.DOLLARS_A_MONTH),
    /** One engagement of a consultant (FAQ, "How much does a fractional AI officer cost ...?"). */
    ENGAGEMENT(Unit.DOLLARS),
    /** How long that engagement lasts (same FAQ). */
    ENGAGEMENT_LENGTH(Unit.WEEKS),
    /** How long a project of one to three months lasts; our judgement. */
    LONG_ENGAGEMENT_LENGTH(Unit.WEEKS),
    /** The engagement of the worked example ("A Worked Example"). */
    EXAMPLE_ENGAGEMENT(Unit.DOLLARS),
    /** How long that engagement lasted (same section). */
    EXAMPLE_ENGAGEMENT_LENGTH(Unit.WEEKS),
    /** How long the scope lasts before the officer comes; the worked example's is there from month 2 (same section). */
    SCOPE_LENGTH(Unit.MONTHS),
    /** The days a week of the worked example's officer (same section). */
    EXAMPLE_DAYS(Unit.DAYS_A_WEEK),
    /** An officer's retainer, from the fewest days a week to the most (FAQ, "How much does ... cost ...?"). */
    RETAINER(Unit.DOLLARS_A_MONTH),
    /** The article's other range for the same retainer (FAQ, "What does a fractional AI officer actually do ...?"). */
    OTHER_RETAINER(Unit.DOLLARS_A_MONTH),
    /** The days a week that a retainer buys (same FAQ). */
    RETAINER_DAYS(Unit.DAYS_A_WEEK),
    /** A full-time officer's total compensation ("When a Fractional AI Officer Is What You Actually Need"). */
    FULL_TIME_SALARY(Unit.DOLLARS_A_YEAR),
    /** The share of the value that the article says an officer delivers (FAQ, "What does ... vs a full-time CAIO?"). */
    CLAIMED_VALUE(Unit.PERCENT),
    /** The share of the cost at which it says so (same FAQ). */
    CLAIMED_COST(Unit.PERCENT),
    /** The worked example's AI bill: after and before an officer cut it ("A Worked Example"). */
    EXAMPLE_BILL(Unit.DOLLARS_A_MONTH),
    /** When to ask again after the advice to hire nobody; our judgement. */
    RECHECK_NEITHER(Unit.MONTHS),
    /** When to ask again after an officer has started; our judgement. */
    RECHECK_OFFICER(Unit.DAYS);

    private final Unit unit;

    Figure(Unit unit) {
        this.unit = unit;
    }

    /** What the figure counts. */
    public Unit unit() {
        return unit;
    }
}
