package advisor.brief;

import static advisor.questionnaire.Questionnaire.PROBLEM;

import advisor.questionnaire.Problem;

/** The question that a consultant has to answer; there is exactly one. */
public enum Task implements Item {
    /** One decision, as the company named it. */
    DECISION,
    /** An audit or a vendor evaluation. */
    EVALUATION,
    /** What the problem is. */
    DEFINITION,
    /** The main technical choices. */
    DESIGN,
    /** What a system needs so that the company can run it. */
    REVIEW;

    static Task of(Company company) {
        if (company.is(PROBLEM, Problem.QUESTION)) {
            return DECISION;
        }
        if (company.is(PROBLEM, Problem.EVALUATION)) {
            return EVALUATION;
        }
        if (company.is(PROBLEM, Problem.UNDEFINED)) {
            return DEFINITION;
        }
        return company.isToBeDesigned() ? DESIGN : REVIEW;
    }

    @Override
    public boolean applies(Company company) {
        return this == of(company);
    }
}
