package advisor.brief;

import static advisor.questionnaire.Questionnaire.HIRING;
import static advisor.questionnaire.Questionnaire.SENSITIVE;
import static advisor.questionnaire.Questionnaire.SHELVED_STRATEGY;

import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an officer's first months have to show, so that anybody can check it. */
public enum Milestone implements Item {
    /** Every function has a name, where it is not known who runs it. */
    NAMES(Phase.FIRST, company -> Duty.EVALS.state(company) == Duty.State.UNKNOWN),
    TRACES(Phase.FIRST, Duty.TRACING::isMissing),
    TEST_SET(Phase.FIRST, Duty.EVALS::isMissing),
    COST_OF_A_REQUEST(Phase.FIRST, Milestone::runsUnwatched),
    /** One way to build, before each team finds its own. */
    COMMON_GROUND(Phase.FIRST, Company::isBeforeLive),
    /** Which data the system may see, where it goes, and how long it stays. */
    DATA_RULES(Phase.FIRST, company -> company.is(SENSITIVE, YesOrNo.YES)),
    OLD_STRATEGY(Phase.FIRST, company -> company.is(SHELVED_STRATEGY, YesOrNo.YES)),
    ROADMAP(Phase.FIRST, company -> true),

    RELEASE_GATE(Phase.SECOND, Duty.EVALS::isMissing),
    ATTACKS_TRIED(Phase.SECOND, Duty.GUARDRAILS::isMissing),
    REVIEW_QUEUE(Phase.SECOND, Duty.HUMAN_REVIEW::isMissing),
    LOWER_COST(Phase.SECOND, company -> runsUnwatched(company) && company.pays()),
    JOB_SPECS(Phase.SECOND, company -> company.is(HIRING, YesOrNo.YES)),
    INCIDENT_DRILL(Phase.SECOND, company -> true),

    FORECAST(Phase.THIRD, Duty.SPEND::isMissing),
    TREND(Phase.THIRD, company -> true),
    FIRST_HIRE(Phase.THIRD, company -> company.is(HIRING, YesOrNo.YES)),
    STAND_IN(Phase.THIRD, company -> true),
    GO_ON_OR_END(Phase.THIRD, company -> true);

    private final Phase phase;
    private final Predicate<Company> fits;

    Milestone(Phase phase, Predicate<Company> fits) {
        this.phase = phase;
        this.fits = fits;
    }

    /** Whether there may be requests already whose cost nobody is known to watch. */
    private static boolean runsUnwatched(Company company) {
        return Duty.SPEND.isMissing(company) && !company.isBeforeLive();
    }

    static Item[] of(Phase phase) {
        return Stream.of(values()).filter(milestone -> milestone.phase == phase).toArray(Item[]::new);
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
