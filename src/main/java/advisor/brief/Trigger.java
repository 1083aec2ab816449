package advisor.brief;

import static advisor.questionnaire.Questionnaire.HIRING;
import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static advisor.questionnaire.Questionnaire.PROBLEM;
import static advisor.questionnaire.Questionnaire.TIMELINE;

import advisor.advice.Criterion;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Timeline;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What makes a company look again: what has not happened yet and would call for other advice. */
public enum Trigger implements Item {
    WEEKS_OVER(company -> company.is(TIMELINE, Timeline.WEEKS)),
    FIRST_USERS(Company::isBeforeLive),
    /** The owner inside loses the time or the mandate. */
    OWNER_GONE(company -> company.is(OWNERSHIP, Ownership.OWNER)),
    /** Nobody carries on what was delivered. */
    LEFT_LYING(company -> !company.is(OWNERSHIP, Ownership.OWNER)),
    /** The one who has run such systems leaves. */
    EXPERT_GONE(company -> company.kind() == Kind.UPKEEP),
    /** A question comes up that is a scope. */
    QUESTION(company -> company.kind() == Kind.UPKEEP),
    /** Something comes up that is a function. */
    FUNCTION(company -> !company.is(PROBLEM, Problem.FUNCTION)),
    UNGOVERNED_BILL(company -> !company.advice().card().has(Criterion.UNGOVERNED_SPEND)),
    HIRING_STARTS(company -> !company.is(HIRING, YesOrNo.YES)),
    /** A day on which to look again in any case. */
    DAY(company -> true);

    private final Predicate<Company> fits;

    Trigger(Predicate<Company> fits) {
        this.fits = fits;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
