package advisor.precedent;

import advisor.questionnaire.Identified;

/** Who tells of a precedent, from the strongest evidence to the weakest. */
public enum Evidence implements Identified {
    /** Somebody who was there or is named. */
    FIRST_HAND,
    /** A firm, of its own work. */
    FIRM,
    /** An adviser, of several companies as if they were one. */
    COMPOSITE
}
