package advisor.brief;

import static advisor.questionnaire.Questionnaire.OWNERSHIP;

import advisor.advice.Order;
import advisor.questionnaire.Ownership;
import java.util.function.Predicate;

/** On what condition an officer follows a scope. */
public enum Start implements Item {
    /** The problem is defined, and it is a function. */
    DEFINED(company -> Task.DEFINITION.applies(company)),
    /** The design is settled, and real users are near. */
    SETTLED(Company::isToBeDesigned),
    /** The scope has shown that there is something to run. */
    NEED_SHOWN(company -> company.advice().deciding() == Order.WEAK_SIGNALS_ONLY),
    /** The owner inside has no time for it any more. */
    OWNER_BUSY(company -> company.is(OWNERSHIP, Ownership.OWNER)),
    /** Nobody inside can take it. */
    STILL_UNOWNED(company -> !company.is(OWNERSHIP, Ownership.OWNER)),
    /** Without these, no officer. */
    ELSE_NOT(company -> true);

    private final Predicate<Company> fits;

    Start(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
