package advisor.brief;

import advisor.questionnaire.Identified;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A part of a brief: a heading, and the lines under it that fit the company. */
public enum Part implements Identified {
    TASK(Task.values()),
    DELIVERABLES(Deliverable.values()),
    EXCLUSIONS(Exclusion.values()),
    PROVISIONS(Provision.values()),
    HOLDER(Holder.values()),
    FEE(Agreement.ENGAGEMENT),
    EXPECTED_FEE(Term.ENGAGEMENT, Term.LONG_ENGAGEMENT, Term.OWN_ENGAGEMENT, Term.TYPED_ENGAGEMENT),
    LOOK_AGAIN(Trigger.values()),
    HANDOVER(Handover.values()),
    START(Start.values()),
    SEAT(Seat.values()),
    BEFORE(Before.values()),
    DECIDES(Right.ARCHITECTURE, Right.RELEASES, Right.VENDORS, Right.ACCEPTANCE, Right.PRIORITIES, Right.INTERVIEWS),
    IS_ASKED(Right.ROADMAP, Right.DATA, Right.OFFERS),
    DOES_NOT_DECIDE(Right.OVERSPENDING, Right.PROMISES, Right.ENGINEERING, Right.ENGINEERING_OPEN),
    BUDGET(Budget.values()),
    TAKES_OVER(Duty.State.OPEN),
    FINDS_OUT(Duty.State.UNKNOWN),
    SETS_UP(Duty.State.AHEAD),
    STAYS(Duty.State.HELD),
    RETAINER(Agreement.RETAINER),
    EXPECTED_RETAINER(
            Term.RETAINER, Term.OWN_RETAINER, Term.TYPED_RETAINER, Term.OTHER_RETAINER, Term.FULL_TIME_OFFICER),
    FIRST_RESULTS(Milestone.of(Phase.FIRST)),
    SECOND_RESULTS(Milestone.of(Phase.SECOND)),
    THIRD_RESULTS(Milestone.of(Phase.THIRD)),
    PROBES(Probe.values()),
    WARNINGS(Warning.values()),
    EXIT(Exit.values()),
    HYPOTHESIS(Experiment.NEW_USE, Experiment.PRESENT_USE),
    TEAM(Experiment.PAIR, Experiment.NOBODY_BUILDS, Experiment.BUILT_OUTSIDE, Experiment.JUDGES),
    MEANS(Term.SUBSCRIPTION, Experiment.NO_REAL_DATA, Experiment.OFF_THE_SHELF, Experiment.NO_NEW_MONEY),
    MEASURE(Experiment.BASELINE, Experiment.SIMPLE_FIX, Experiment.BLIND),
    STOP(Experiment.NO_GAIN, Experiment.FIX_WINS, Experiment.NOBODY_ASKS, Experiment.PAID_FOR_NOTHING),
    NEXT(Experiment.BETTER, Experiment.UNCLEAR, Experiment.NO_HIRE, Experiment.NO_CTO),
    IN_CHARGE(Upkeep.OWNER),
    KEEPS(Duty.State.HELD),
    NEEDS_A_NAME(Duty.State.OPEN),
    OWN_WORK(Upkeep.HIRING_INSIDE, Upkeep.SHELVED_STRATEGY),
    REVIEWS(Upkeep.QUALITY, Upkeep.BILL, Upkeep.ATTACKS, Upkeep.MODEL_CHANGE);

    private final Function<Company, List<? extends Item>> lines;

    Part(Item... items) {
        this.lines = company ->
                Arrays.stream(items).filter(item -> item.applies(company)).toList();
    }

    Part(Duty.State state) {
        this.lines = company -> Stream.of(Duty.values())
                .filter(duty -> duty.state(company) == state)
                .toList();
    }

    /** The lines that fit this company. */
    List<? extends Item> lines(Company company) {
        return lines.apply(company);
    }

    /** Who reads it where there is a candidate: expected prices, questions, red flags and dates are the company's own. */
    public Half half() {
        return switch (this) {
            case EXPECTED_FEE, EXPECTED_RETAINER, PROBES, WARNINGS, LOOK_AGAIN -> Half.OWN;
            default -> Half.CANDIDATE;
        };
    }

    /** Whether the company has to put a name against each line. */
    public boolean wantsNames() {
        return switch (this) {
            case FINDS_OUT, STAYS, KEEPS, NEEDS_A_NAME -> true;
            default -> false;
        };
    }
}
