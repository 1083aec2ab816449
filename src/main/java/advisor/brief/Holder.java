package advisor.brief;

import static advisor.questionnaire.Questionnaire.OWNERSHIP;

import advisor.questionnaire.Ownership;

/** Who inside owns what a consultant delivers; exactly one holds. */
public enum Holder implements Item {
    /** A leader with time and mandate. */
    READY,
    /** Somebody for the time until an officer starts. */
    INTERIM,
    /** A leader who has to be freed first. */
    STRETCHED,
    /** Nobody: somebody has to be named before anything is signed. */
    MISSING,
    /** It is not known who. */
    UNKNOWN;

    private static Holder of(Company company) {
        if (company.is(OWNERSHIP, Ownership.OWNER)) {
            return READY;
        }
        if (company.kind() == Kind.SEQUENCE) {
            return INTERIM;
        }
        if (company.isOpen(OWNERSHIP)) {
            return UNKNOWN;
        }
        return company.is(OWNERSHIP, Ownership.STRETCHED) ? STRETCHED : MISSING;
    }

    @Override
    public boolean applies(Company company) {
        return this == of(company);
    }
}
