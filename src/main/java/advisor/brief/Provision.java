package advisor.brief;

import static advisor.questionnaire.Questionnaire.SHELVED_STRATEGY;

import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What the company provides to a consultant. */
public enum Provision implements Item {
    DECISIONS(company -> true),
    /** Those who have the problem, where it is still to be defined. */
    PEOPLE(company -> Task.DEFINITION.applies(company)),
    CASES(company -> !Task.DEFINITION.applies(company)),
    OFFERS(company -> Task.EVALUATION.applies(company)),
    ENGINEER(company -> company.isToBeDesigned() && !Task.DEFINITION.applies(company)),
    ACCESS(Company::isBuilt),
    BILLS(Company::pays),
    SHELVED_REPORT(company -> company.is(SHELVED_STRATEGY, YesOrNo.YES));

    private final Predicate<Company> fits;

    Provision(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
