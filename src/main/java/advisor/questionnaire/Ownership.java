package advisor.questionnaire;

/** Who inside the company owns the outcome once outside help leaves. */
public enum Ownership implements Identified {
    /** A leader with the time and the mandate. */
    OWNER,
    /** A capable leader without the time. */
    STRETCHED,
    NOBODY
}
