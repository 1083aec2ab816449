package advisor.brief;

import advisor.questionnaire.Identified;

/** Who reads a part of a brief. */
public enum Half implements Identified {
    /** Whoever may do the work: it is handed over. */
    CANDIDATE,
    /** The company alone. */
    OWN
}
