package advisor.brief;

import java.util.function.Predicate;

/** What speaks against a candidate, for the scope or for the seat. */
public enum Warning implements Item {
    NOTHING_TO_SHOW(Company::startsWithASeat),
    AI_EVERYWHERE(company -> true),
    MEETINGS_ONLY(Company::startsWithASeat),
    /** A strategy at large, where one question was asked. */
    LARGER_SCOPE(Company::startsWithAScope),
    /** A retainer before the problem is defined. */
    RETAINER_FIRST(Company::startsWithAScope),
    /** Nobody carries on what they delivered elsewhere. */
    NOBODY_RUNS_IT(Company::startsWithAScope);

    private final Predicate<Company> fits;

    Warning(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
