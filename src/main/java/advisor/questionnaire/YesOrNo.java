package advisor.questionnaire;

/** A plain yes or no. */
public enum YesOrNo implements Identified {
    YES,
    NO
}
