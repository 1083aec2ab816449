package advisor.brief;

import advisor.advice.Mention;
import java.util.function.Predicate;

/** An officer's mandate in short, for a company that takes the scope first. */
public enum Seat implements Item {
    DECIDES(company -> true),
    RUNS(company -> true),
    /** The consultant may take the seat afterwards. */
    SAME_PERSON(company -> true),
    /** Large enough to price a full-time officer, too. */
    FULL_TIME(company -> company.advice().mentions().contains(Mention.FULL_TIME_OFFICER));

    private final Predicate<Company> fits;

    Seat(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
