package advisor.brief;

import java.util.function.Predicate;

/** What a scope hands over so that an officer can start without finding it out again. */
public enum Handover implements Item {
    CHOICES(company -> true),
    /** Today's figures: quality, cost, speed. */
    BASELINE(company -> !Task.DEFINITION.applies(company)),
    OPEN_RISKS(company -> !Task.DEFINITION.applies(company)),
    ACCESS(company -> true),
    /** What will have to be run, and how much of a week it takes. */
    FUNCTIONS(company -> true);

    private final Predicate<Company> fits;

    Handover(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
