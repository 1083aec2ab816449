package advisor.bench;

import advisor.advice.RuleBook;
import java.util.stream.Collectors;

/** The rules in the language of Drools, with the rule book's thresholds put in. */
final class DroolsRules {

    private static final String HEAD = """
            package advisor.bench
            import advisor.advice.*
            import advisor.questionnaire.*
            import advisor.bench.Company
            import advisor.bench.Tally
            global advisor.bench.Tally tally
            """;

    private static final String CRITERIA = """
            BOUNDED_QUESTION: problem == Problem.QUESTION
            INTERNAL_OWNER: ownership == Ownership.OWNER
            PRODUCTION_EXPERIENCE: experience == YesOrNo.YES
            SIDE_EXPERIMENT: aiRole == AiRole.SIDE
            NOTHING_BUILT_YET: stage == Stage.NOTHING_BUILT
            NO_AI_BUDGET_YET: monthlyAiSpend == 0, stage != Stage.LIVE
            ONE_TIME_EVALUATION: problem == Problem.EVALUATION
            PROBLEM_UNDEFINED: problem == Problem.UNDEFINED
            NOBODY_OWNS_OUTCOME: ownership == Ownership.NOBODY
            OWNER_WITHOUT_TIME: ownership == Ownership.STRETCHED
            LIVE_COSTS_UNGOVERNED: stage == Stage.LIVE, governance == Governance.NO
            LIVE_WITHOUT_EVALS: practices != null, practices not contains Practice.EVALS
            LIVE_WITHOUT_GUARDRAILS: practices != null, practices not contains Practice.GUARDRAILS
            ONGOING_FUNCTION: problem == Problem.FUNCTION
            LONG_HORIZON: timeline == Timeline.YEAR || timeline == Timeline.ONGOING
            AI_ON_ROADMAP: aiRole == AiRole.CORE || aiRole == AiRole.PLANNED
            NO_PRODUCTION_EXPERIENCE: experience == YesOrNo.NO
            SHELVED_STRATEGY_LEFT: shelvedStrategy == YesOrNo.YES
            UNGOVERNED_SPEND: governance == Governance.NO, monthlyAiSpend != null, monthlyAiSpend > %d
            HIRING_AI_ENGINEERS: hiring == YesOrNo.YES
            """;

    /** After all criteria are weighed; the first that applies ends the session. */
    private static final String DECISIONS = """
            rule "weighed" salience -1 when Company() then insert(tally); end
            rule "no-evidence" salience -2 when Tally() Company(evidence == YesOrNo.NO)
                then tally.decide(Verdict.NEITHER); drools.halt(); end
            rule "short-timeline" salience -3 when Tally() Company(timeline == Timeline.WEEKS)
                then tally.decide(Verdict.CONSULTANT); drools.halt(); end
            rule "covered" salience -4 when
                Tally(has(Criterion.INTERNAL_OWNER), has(Criterion.PRODUCTION_EXPERIENCE),
                    has(Criterion.ONGOING_FUNCTION))
                Company(governance == Governance.YES || monthlyAiSpend == 0)
                then tally.decide(Verdict.NEITHER); drools.halt(); end
            rule "too-early" salience -5 when Tally(empty) then drools.halt(); end
            rule "define-first" salience -6 when Tally(officer > consultant, has(Criterion.PROBLEM_UNDEFINED))
                then tally.decide(Verdict.CONSULTANT_THEN_OFFICER); drools.halt(); end
            rule "settle-choices-first" salience -7 when
                Tally(officer > consultant) Company(stage == Stage.DESIGNING || stage == Stage.NOTHING_BUILT)
                then tally.decide(Verdict.CONSULTANT_THEN_OFFICER); drools.halt(); end
            rule "seat-follows" salience -8 when
                Tally(officer <= consultant, has(Criterion.AI_ON_ROADMAP), has(Criterion.NO_PRODUCTION_EXPERIENCE),
                    !has(Criterion.ONE_TIME_EVALUATION))
                Company(stage == Stage.DESIGNING)
                then tally.decide(Verdict.CONSULTANT_THEN_OFFICER); drools.halt(); end
            rule "weak-signals-only" salience -9 when Tally(officer > consultant, onlyWeakForOfficer)
                then tally.decide(Verdict.CONSULTANT_THEN_OFFICER); drools.halt(); end
            rule "officer" salience -10 when Tally(officer > consultant)
                then tally.decide(Verdict.OFFICER); drools.halt(); end
            rule "consultant" salience -11 when Tally()
                then tally.decide(Verdict.CONSULTANT); drools.halt(); end
            """;

    private DroolsRules() {}

    /** The rules as a text that Drools compiles. */
    static String by(RuleBook rules) {
        return HEAD
                + CRITERIA.formatted(rules.thresholds().ungovernedSpend().value())
                        .lines()
                        .map(line -> line.split(": ", 2))
                        .map(parts -> rule(parts[0], parts[1]))
                        .collect(Collectors.joining())
                + DECISIONS;
    }

    private static String rule(String criterion, String condition) {
        return "rule \"%1$s\" when Company(%2$s) then tally.meet(Criterion.%1$s); end%n"
                .formatted(criterion, condition);
    }
}
