package advisor.advice;

import static advisor.questionnaire.Questionnaire.EVIDENCE;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.YesOrNo;
import java.util.ArrayList;
import java.util.List;

/** What to do, one after the other. */
public enum Step implements Identified {
    /** Find out whether AI solves a real problem, with people of one's own. */
    EXPERIMENT,
    /** Buy a scope. */
    SCOPE,
    /** Decide about a seat, once the scope is done. */
    DECIDE,
    /** Fill a seat. */
    SEAT,
    /** Go on as it is. */
    NOTHING;

    /**
     * The steps that this advice means, in order; none while it is too early for one. Where the open question to answer
     * first is whether there is evidence, finding out comes before everything that costs money (FAQ, "When should a
     * startup NOT hire either role?").
     */
    public static List<Step> of(Advice advice, Certainty certainty) {
        List<Step> steps = new ArrayList<>();
        boolean evidenceFirst =
                certainty.first().filter(open -> open.question() == EVIDENCE).isPresent();
        if (evidenceFirst && advice.verdict() != null && advice.verdict() != Verdict.NEITHER) {
            steps.add(EXPERIMENT);
        }
        steps.addAll(of(advice));
        return List.copyOf(steps);
    }

    private static List<Step> of(Advice advice) {
        Verdict verdict = advice.verdict();
        if (verdict == null) {
            return List.of();
        }
        return switch (verdict) {
            case NEITHER -> List.of(advice.decision() == Decision.COVERED ? NOTHING : EXPERIMENT);
            case CONSULTANT -> List.of(SCOPE);
            case CONSULTANT_THEN_OFFICER -> List.of(SCOPE, DECIDE, SEAT);
            case OFFICER -> List.of(SEAT);
        };
    }

    /** The answers that the brief of this step is made for: an experiment is for whoever has no evidence yet. */
    public Answers briefed(Answers answers) {
        return this == EXPERIMENT ? answers.with(EVIDENCE, YesOrNo.NO).onPath() : answers;
    }
}
