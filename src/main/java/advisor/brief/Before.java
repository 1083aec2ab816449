package advisor.brief;

import static advisor.questionnaire.Questionnaire.EVIDENCE;

import advisor.advice.Mention;
import java.util.function.Predicate;

/** What to settle before an officer's mandate is signed. */
public enum Before implements Item {
    /** Somebody inside whom the officer answers to. */
    SPONSOR(company -> true),
    /** Nobody said yet that AI solves the problem. */
    EVIDENCE_NAMED(company -> company.isOpen(EVIDENCE)),
    /** Large enough to price a full-time officer, too. */
    FULL_TIME(company -> company.advice().mentions().contains(Mention.FULL_TIME_OFFICER));

    private final Predicate<Company> fits;

    Before(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
