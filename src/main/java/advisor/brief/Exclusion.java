package advisor.brief;

import static advisor.questionnaire.Questionnaire.BUILDERS;
import static advisor.questionnaire.Questionnaire.ENGINEERING_LEAD;
import static advisor.questionnaire.Questionnaire.HIRING;

import advisor.questionnaire.Builders;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What a scope leaves out. */
public enum Exclusion implements Item {
    /** A function is no project. */
    RUNNING(company -> true),
    PRODUCTION_CODE(company -> true),
    /** Where the problem is still to be defined: anything that solves it. */
    SOLUTION(company -> Task.DEFINITION.applies(company)),
    /** Where it is defined: everything beside it. */
    STRATEGY(company -> !Task.DEFINITION.applies(company)),
    CONTRACTS(company -> Task.EVALUATION.applies(company)),
    HIRING_PEOPLE(company -> company.is(HIRING, YesOrNo.YES)),
    /** Nobody builds it yet, and a consultant will not. */
    BUILDING(company -> company.is(BUILDERS, Builders.NOBODY)),
    /** A gap that neither of the two roles fills. */
    LEADING_ENGINEERING(company -> company.is(ENGINEERING_LEAD, YesOrNo.NO));

    private final Predicate<Company> fits;

    Exclusion(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
