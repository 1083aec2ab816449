package advisor.brief;

import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.GOVERNANCE;
import static advisor.questionnaire.Questionnaire.PRACTICES;
import static advisor.questionnaire.Questionnaire.SENSITIVE;
import static advisor.questionnaire.Questionnaire.SHELVED_STRATEGY;
import static advisor.questionnaire.Questionnaire.TIMELINE;

import advisor.questionnaire.Governance;
import advisor.questionnaire.Practice;
import advisor.questionnaire.Timeline;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What a consultant delivers. Each has a second text: what makes it accepted. */
public enum Deliverable implements Item {
    /** Nobody said yet that AI solves the problem: find out first. */
    EVIDENCE_TEST(company -> company.isOpen(EVIDENCE)),
    DECISION_MEMO(company -> Task.DECISION.applies(company)),
    RESULTS(company -> Task.EVALUATION.applies(company)),
    FINDINGS(company -> Task.EVALUATION.applies(company) || Task.REVIEW.applies(company)),
    PROBLEM_STATEMENT(company -> Task.DEFINITION.applies(company)),
    ARCHITECTURE(Deliverable::settlesTheDesign),
    COST_MODEL(company -> !Task.DEFINITION.applies(company) && !company.is(GOVERNANCE, Governance.YES)),
    SECURITY_CHECKLIST(company -> !Task.DEFINITION.applies(company)),
    /** Which data the system may see: a privacy review belongs to the scope. */
    DATA_RULES(company -> company.is(SENSITIVE, YesOrNo.YES)),
    /** Where there is none yet, and more than a few weeks to make one. */
    TEST_SET(company -> leavesATestSet(company) && !company.is(TIMELINE, Timeline.WEEKS)),
    /** What is left of a strategy that nobody carried out. */
    FIRST_STEPS(company -> company.is(SHELVED_STRATEGY, YesOrNo.YES)),
    /** Where an officer follows, the handover is a part of its own. */
    HANDOVER(company -> company.kind() == Kind.SCOPE);

    private final Predicate<Company> fits;

    Deliverable(Predicate<Company> fits) {
        this.fits = fits;
    }

    private static boolean settlesTheDesign(Company company) {
        return company.isToBeDesigned() && (Task.DECISION.applies(company) || Task.DESIGN.applies(company));
    }

    private static boolean leavesATestSet(Company company) {
        boolean missing = company.isBeforeLive() || company.answers().lacks(PRACTICES, Practice.EVALS);
        return missing && !Task.EVALUATION.applies(company) && !Task.DEFINITION.applies(company);
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
