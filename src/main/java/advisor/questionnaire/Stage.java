package advisor.questionnaire;

/** How far the company's AI work is. */
public enum Stage implements Identified {
    NOTHING_BUILT,
    /** The main technical choices are open. */
    DESIGNING,
    /** The choices are made; nothing is live. */
    BUILDING,
    /** Real users in production. */
    LIVE
}
