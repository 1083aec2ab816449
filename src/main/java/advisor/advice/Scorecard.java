package advisor.advice;

import java.util.ArrayList;
import java.util.List;

/**
 * The criteria that a company meets, weighed.
 *
 * @param met one bit a criterion, by its place in {@link Criterion}
 * @param consultant the weight of those that speak for a consultant
 * @param officer the weight of those that speak for an officer
 * @param onlyWeakForOfficer whether none of the latter is more than weak
 */
public record Scorecard(int met, int consultant, int officer, boolean onlyWeakForOfficer) {

    /** Whether this criterion is met. */
    public boolean has(Criterion criterion) {
        return (met & bit(criterion)) != 0;
    }

    /** Whether no criterion is met. */
    public boolean isEmpty() {
        return met == 0;
    }

    /** Whether both sides weigh the same. */
    public boolean isTied() {
        return consultant == officer;
    }

    /** The side that weighs more; the smaller commitment if both weigh the same. */
    public Verdict leader() {
        return officer > consultant ? Verdict.OFFICER : Verdict.CONSULTANT;
    }

    /** The same criteria under weights by which this side leads. */
    Scorecard ledBy(Verdict side) {
        return side == Verdict.OFFICER
                ? new Scorecard(met, 0, 1, onlyWeakForOfficer)
                : new Scorecard(met, 1, 0, onlyWeakForOfficer);
    }

    /** The criteria met that speak for this side, in the given order. */
    List<Rule> favouring(Verdict side, List<Criterion> order) {
        List<Rule> favouring = new ArrayList<>();
        for (Criterion criterion : order) {
            if (has(criterion) && criterion.favours() == side) {
                favouring.add(criterion);
            }
        }
        return favouring;
    }

    static int bit(Criterion criterion) {
        return 1 << criterion.ordinal();
    }
}
