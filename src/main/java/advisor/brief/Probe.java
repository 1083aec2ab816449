package advisor.brief;

import static advisor.questionnaire.Questionnaire.HIRING;

import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What to ask a candidate for the seat. */
public enum Probe implements Item {
    /** A system of their own, and how changes to it were tested. */
    OWN_SYSTEM(company -> true),
    /** A time when answers got worse. */
    DECLINE(company -> true),
    COST_CURVE(company -> true),
    /** A time when they advised less AI. */
    LESS_AI(company -> true),
    HIRING_RECORD(company -> company.is(HIRING, YesOrNo.YES)),
    OTHER_CLIENTS(company -> true);

    private final Predicate<Company> fits;

    Probe(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
