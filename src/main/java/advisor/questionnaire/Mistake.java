package advisor.questionnaire;

/** What is wrong with an answer that cannot be read. */
public enum Mistake implements Identified {
    /** The question does not offer this answer. */
    NOT_OFFERED,
    /** One answer is wanted, and different ones were given. */
    MORE_THAN_ONE,
    /** "I don't know" was given together with something else. */
    UNSURE_AND_MORE,
    /** "None of these" was given together with some of these. */
    NONE_AND_MORE,
    /** The text is not a whole number in a form that we read. */
    NOT_A_NUMBER,
    /** The number is below the smallest possible. */
    TOO_SMALL,
    /** The number is above the largest possible. */
    TOO_LARGE
}
