package advisor.brief;

import advisor.advice.Advice;
import advisor.advice.Decision;
import advisor.advice.Verdict;
import advisor.questionnaire.Identified;
import java.util.List;

/** What kind of brief a verdict calls for, and the parts it has, in order. */
public enum Kind implements Identified {
    /** A consultant's scope of work. */
    SCOPE(
            Part.TASK,
            Part.DELIVERABLES,
            Part.EXCLUSIONS,
            Part.PROVISIONS,
            Part.HOLDER,
            Part.FEE,
            Part.EXPECTED_FEE,
            Part.PROBES,
            Part.WARNINGS,
            Part.LOOK_AGAIN),

    /** A consultant's scope of work, and on what condition an officer follows. */
    SEQUENCE(
            Part.TASK,
            Part.DELIVERABLES,
            Part.EXCLUSIONS,
            Part.PROVISIONS,
            Part.HOLDER,
            Part.FEE,
            Part.HANDOVER,
            Part.START,
            Part.SEAT,
            Part.EXPECTED_FEE,
            Part.EXPECTED_RETAINER,
            Part.PROBES,
            Part.WARNINGS),

    /** An officer's mandate. */
    MANDATE(
            Part.BEFORE,
            Part.DECIDES,
            Part.IS_ASKED,
            Part.DOES_NOT_DECIDE,
            Part.BUDGET,
            Part.TAKES_OVER,
            Part.FINDS_OUT,
            Part.SETS_UP,
            Part.STAYS,
            Part.RETAINER,
            Part.FIRST_RESULTS,
            Part.SECOND_RESULTS,
            Part.THIRD_RESULTS,
            Part.EXIT,
            Part.EXPECTED_RETAINER,
            Part.PROBES,
            Part.WARNINGS),

    /** An experiment with the company's own people. */
    EXPERIMENT(Part.HYPOTHESIS, Part.TEAM, Part.MEANS, Part.MEASURE, Part.STOP, Part.NEXT),

    /** What the company goes on doing itself. */
    UPKEEP(
            Part.IN_CHARGE,
            Part.KEEPS,
            Part.NEEDS_A_NAME,
            Part.FINDS_OUT,
            Part.SETS_UP,
            Part.OWN_WORK,
            Part.REVIEWS,
            Part.LOOK_AGAIN),

    /** Nothing to hand over yet: a question has to be answered first. */
    NOT_YET;

    private final List<Part> parts;

    Kind(Part... parts) {
        this.parts = List.of(parts);
    }

    /** What this advice calls for. */
    public static Kind of(Advice advice) {
        Verdict verdict = advice.verdict();
        if (verdict == null) {
            return NOT_YET;
        }
        return switch (verdict) {
            case NEITHER -> advice.decision() == Decision.COVERED ? UPKEEP : EXPERIMENT;
            case CONSULTANT -> SCOPE;
            case CONSULTANT_THEN_OFFICER -> SEQUENCE;
            case OFFICER -> MANDATE;
        };
    }

    /** Whether there is a candidate: somebody to put questions to. */
    public boolean hasCandidate() {
        return parts.contains(Part.PROBES);
    }

    /** Its parts, in order. */
    List<Part> parts() {
        return parts;
    }
}
