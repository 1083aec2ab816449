package advisor.brief;

import static advisor.questionnaire.Questionnaire.OWNERSHIP;

import advisor.advice.Mention;
import advisor.questionnaire.Ownership;
import java.util.function.Predicate;

/** How an officer's mandate ends. */
public enum Exit implements Item {
    NOTICE(company -> true),
    /** Everything is the company's from the first day. */
    OUR_NAME(company -> true),
    HANDOVER(company -> true),
    /** The leader inside has time again. */
    BACK_INSIDE(company -> !company.is(OWNERSHIP, Ownership.NOBODY)),
    /** The company has grown beyond a fraction. */
    FULL_TIME(company -> !company.advice().mentions().contains(Mention.FULL_TIME_OFFICER));

    private final Predicate<Company> fits;

    Exit(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
