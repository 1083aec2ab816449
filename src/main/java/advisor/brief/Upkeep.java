package advisor.brief;

import static advisor.questionnaire.Questionnaire.HIRING;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;

import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What a company that holds the function itself goes on doing. */
public enum Upkeep implements Item {
    /** Who owns it, and who stands in. */
    OWNER(company -> true),
    HIRING_INSIDE(company -> company.is(HIRING, YesOrNo.YES)),
    SHELVED_STRATEGY(company -> company.is(Questionnaire.SHELVED_STRATEGY, YesOrNo.YES)),
    QUALITY(company -> true),
    BILL(company -> !company.is(MONTHLY_AI_SPEND, 0)),
    ATTACKS(company -> true),
    MODEL_CHANGE(company -> true);

    private final Predicate<Company> fits;

    Upkeep(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
