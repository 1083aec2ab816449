package advisor.brief;

import static advisor.questionnaire.Questionnaire.BUILDERS;
import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.SENSITIVE;

import advisor.questionnaire.Builders;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What to settle before an officer's mandate is signed. */
public enum Before implements Item {
    /** Somebody inside whom the officer answers to. */
    SPONSOR(company -> true),
    /** Nobody said yet that AI solves the problem. */
    EVIDENCE_NAMED(company -> company.isOpen(EVIDENCE)),
    /** Nobody builds it yet, and an officer will not. */
    BUILDER(company -> company.is(BUILDERS, Builders.NOBODY)),
    /** Who answers for data of that kind, before anything goes live. */
    DATA_OFFICER(company -> company.is(SENSITIVE, YesOrNo.YES));

    private final Predicate<Company> fits;

    Before(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
