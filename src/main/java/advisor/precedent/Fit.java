package advisor.precedent;

import advisor.questionnaire.Identified;

/** Whether a verdict agrees with what happened. */
public enum Fit implements Identified {
    /** What happened speaks for this verdict. */
    AGREES,
    /** It speaks for this verdict with a reservation. */
    PARTLY,
    /** It speaks for something else. */
    DISAGREES,
    /** The source does not tell what happened. */
    UNTOLD
}
