package advisor.questionnaire;

/** How bounded the company's need is. */
public enum Problem implements Identified {
    /** One specific decision. */
    QUESTION,
    /** A one-time audit or vendor evaluation. */
    EVALUATION,
    /** Something that must be run week after week. */
    FUNCTION,
    /** The company cannot say yet what it needs. */
    UNDEFINED
}
