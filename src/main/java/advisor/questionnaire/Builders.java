package advisor.questionnaire;

/** Who builds what the company decides to have. */
public enum Builders implements Identified {
    OWN_ENGINEERS,
    /** An agency, a vendor or a contractor. */
    OUTSIDE_BUILDER,
    NOBODY
}
