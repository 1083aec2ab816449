package advisor.questionnaire;

/** What AI will be for the company in the next twelve months. */
public enum AiRole implements Identified {
    /** Core of the product or of operations. */
    CORE,
    /** Features on the roadmap. */
    PLANNED,
    /** A side experiment. */
    SIDE
}
