package advisor.brief;

import static advisor.questionnaire.Questionnaire.BUILDERS;
import static advisor.questionnaire.Questionnaire.ENGINEERING_LEAD;
import static advisor.questionnaire.Questionnaire.HIRING;

import advisor.questionnaire.Builders;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What an officer decides, is asked about, or does not decide; the part says which. */
public enum Right implements Item {
    ARCHITECTURE(company -> true),
    /** Whether a change goes live. */
    RELEASES(company -> true),
    VENDORS(company -> true),
    /** Whether what is built outside is accepted. */
    ACCEPTANCE(company -> company.is(BUILDERS, Builders.OUTSIDE_BUILDER)),
    /** The order of work on AI features. */
    PRIORITIES(company -> true),
    /** Job specs and technical interviews. */
    INTERVIEWS(company -> company.is(HIRING, YesOrNo.YES)),
    ROADMAP(company -> true),
    /** New uses of customer or personal data. */
    DATA(company -> true),
    /** Whom to make an offer. */
    OFFERS(company -> company.is(HIRING, YesOrNo.YES)),
    OVERSPENDING(company -> true),
    /** Prices, salaries, what customers are promised. */
    PROMISES(company -> true),
    /** Engineering as a whole, which somebody leads. */
    ENGINEERING(company -> !company.is(ENGINEERING_LEAD, YesOrNo.NO)),
    /** Engineering as a whole, which nobody leads: a gap that an officer does not fill. */
    ENGINEERING_OPEN(company -> company.is(ENGINEERING_LEAD, YesOrNo.NO));

    private final Predicate<Company> fits;

    Right(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
