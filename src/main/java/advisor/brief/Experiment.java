package advisor.brief;

import static advisor.questionnaire.Questionnaire.BUILDERS;
import static advisor.questionnaire.Questionnaire.ENGINEERING_LEAD;
import static advisor.questionnaire.Questionnaire.SENSITIVE;
import static advisor.questionnaire.Questionnaire.STAGE;

import advisor.questionnaire.Builders;
import advisor.questionnaire.Stage;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** An experiment that shows whether AI solves a real problem (FAQ, "When should a startup NOT hire either role?"). */
public enum Experiment implements Item {
    /** The hypothesis about something new. */
    NEW_USE(Experiment::isNew),
    /** The hypothesis about what runs or is paid for already. */
    PRESENT_USE(company -> !isNew(company)),
    PAIR(company -> true),
    NOBODY_BUILDS(company ->
            isNew(company) && (company.is(ENGINEERING_LEAD, YesOrNo.NO) || company.is(BUILDERS, Builders.NOBODY))),
    /** An agency is not paid before there is evidence. */
    BUILT_OUTSIDE(company -> isNew(company) && company.is(BUILDERS, Builders.OUTSIDE_BUILDER)),
    JUDGES(company -> true),
    /** Neither regulated nor personal data goes into a subscription. */
    NO_REAL_DATA(company -> company.is(SENSITIVE, YesOrNo.YES)),
    OFF_THE_SHELF(Experiment::isNew),
    /** What runs already is measured with what is there. */
    NO_NEW_MONEY(company -> !isNew(company)),
    BASELINE(company -> true),
    SIMPLE_FIX(company -> true),
    /** Both results side by side, judged without knowing which is which. */
    BLIND(company -> true),
    NO_GAIN(Experiment::isNew),
    FIX_WINS(company -> true),
    NOBODY_ASKS(Experiment::isNew),
    PAID_FOR_NOTHING(company -> !isNew(company)),
    BETTER(company -> true),
    UNCLEAR(company -> true),
    NO_HIRE(company -> true),
    /** Nobody leads engineering, and a CTO is not the answer yet either. */
    NO_CTO(company -> company.is(ENGINEERING_LEAD, YesOrNo.NO));

    private final Predicate<Company> fits;

    Experiment(Predicate<Company> fits) {
        this.fits = fits;
    }

    /** Whether nothing runs or is paid for yet, as far as it is known. */
    static boolean isNew(Company company) {
        return !company.is(STAGE, Stage.LIVE) && !company.pays();
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
