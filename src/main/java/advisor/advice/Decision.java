package advisor.advice;

import advisor.questionnaire.Identified;

/** What kind of thing settled the verdict, and so why the losing side lost. */
public enum Decision implements Identified {
    /** A stop decided before anything was weighed. */
    STOPPED,
    /** The company holds the function itself. */
    COVERED,
    /** One side weighs more. */
    OUTWEIGHED,
    /** Both sides weigh the same: the smaller commitment. */
    TIED,
    /** Both steps are due, one after the other. */
    SEQUENCED,
    /** Nothing speaks for either side yet. */
    TOO_EARLY;

    /** Whether weights had a part in it, so that others could lead to another verdict. */
    public boolean isWeighed() {
        return this == OUTWEIGHED || this == TIED || this == SEQUENCED;
    }
}
