package advisor.practice.visit;

import advisor.questionnaire.Identified;

/** What is counted of a link, without knowing of whom: how far the pages were opened. */
public enum Visit implements Identified {
    /** The start page of the link. */
    OPENED,
    /** The questions, with nothing answered yet but what the consultant had filled in. */
    STARTED,
    /** The advice, coming from the questions. */
    REACHED,
    /** A response, stored. */
    SENT
}
