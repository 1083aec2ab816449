package advisor.brief;

import static advisor.questionnaire.Questionnaire.BUILDERS;
import static advisor.questionnaire.Questionnaire.SHELVED_STRATEGY;

import advisor.questionnaire.Builders;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What the company provides to a consultant. */
public enum Provision implements Item {
    DECISIONS(company -> true),
    /** Those who have the problem, where it is still to be defined. */
    PEOPLE(company -> Task.DEFINITION.applies(company)),
    CASES(company -> !Task.DEFINITION.applies(company)),
    OFFERS(company -> Task.EVALUATION.applies(company)),
    ENGINEER(company -> company.isToBeDesigned() && !Task.DEFINITION.applies(company) && !isBuiltOutside(company)),
    /** Whoever is paid to build it. */
    OUTSIDE_BUILDER(Provision::isBuiltOutside),
    ACCESS(Company::isBuilt),
    BILLS(Company::pays),
    SHELVED_REPORT(company -> company.is(SHELVED_STRATEGY, YesOrNo.YES));

    private final Predicate<Company> fits;

    Provision(Predicate<Company> fits) {
        this.fits = fits;
    }

    private static boolean isBuiltOutside(Company company) {
        return company.is(BUILDERS, Builders.OUTSIDE_BUILDER);
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
