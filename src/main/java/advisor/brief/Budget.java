package advisor.brief;

import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;

/** What an officer may spend; exactly one holds. */
public enum Budget implements Item {
    /** The bill is known. */
    BILL,
    /** There is none yet. */
    NO_BILL,
    /** Nobody said what it is. */
    UNKNOWN_BILL;

    private static Budget of(Company company) {
        if (company.isOpen(MONTHLY_AI_SPEND)) {
            return UNKNOWN_BILL;
        }
        return company.pays() ? BILL : NO_BILL;
    }

    @Override
    public boolean applies(Company company) {
        return this == of(company);
    }
}
