package advisor.web.compare;

import advisor.questionnaire.Identified;

/** What is wrong with a pasted link before any answer in it is looked at. */
enum LinkMistake implements Identified {
    /** Nothing was pasted. */
    MISSING,
    /** Different links were sent for one place. */
    SEVERAL,
    /** The text is too long to be a link of ours. */
    TOO_LONG,
    /** It is a comparison, which has several links in it. */
    COMPARISON,
    /** No answer in it counts. */
    NO_ANSWERS,
    /** The address has answers outside of the links: one of them was put in without being encoded. */
    NOT_ENCODED,
    /** The name beside it hides something or is more than a line. */
    NAME,
    /** The name beside it is too long. */
    LONG_NAME
}
