package advisor.bench;

import advisor.advice.Criterion;
import advisor.advice.RuleBook;
import advisor.advice.Scorecard;
import advisor.advice.Strength;
import advisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/** What the rules of an engine add up to while it fires them. */
public final class Tally {

    private final RuleBook rules;
    private int met;
    private int consultant;
    private int officer;
    private boolean onlyWeakForOfficer = true;
    private @Nullable Verdict verdict;

    Tally(RuleBook rules) {
        this.rules = rules;
    }

    /** Counts a criterion that is met. */
    public void meet(Criterion criterion) {
        met |= 1 << criterion.ordinal();
        if (criterion.favours() == Verdict.OFFICER) {
            officer += rules.weight(criterion);
            onlyWeakForOfficer &= rules.strength(criterion) == Strength.WEAK;
        } else {
            consultant += rules.weight(criterion);
        }
    }

    /** Settles the verdict. */
    public void decide(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    /** Whether this criterion is met. */
    public boolean has(Criterion criterion) {
        return (met & 1 << criterion.ordinal()) != 0;
    }

    /** Whether no criterion is met. */
    public boolean isEmpty() {
        return met == 0;
    }

    /** What speaks for a consultant. */
    public int getConsultant() {
        return consultant;
    }

    /** What speaks for an officer. */
    public int getOfficer() {
        return officer;
    }

    /** Whether no more than weak criteria speak for an officer. */
    public boolean isOnlyWeakForOfficer() {
        return onlyWeakForOfficer;
    }

    Scorecard card() {
        return new Scorecard(met, consultant, officer, onlyWeakForOfficer);
    }

    Judgement judgement() {
        return new Judgement(verdict, met, consultant, officer);
    }
}
