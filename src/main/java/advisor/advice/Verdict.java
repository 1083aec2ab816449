package advisor.advice;

import advisor.questionnaire.Identified;

/** What a company is told to do, from the smallest commitment to the largest. */
public enum Verdict implements Identified {
    /** Hire nobody: run an experiment first, or keep what already covers the need. */
    NEITHER,
    /** A scope: a bounded engagement with a consultant. */
    CONSULTANT,
    /** A scope first, then a seat. */
    CONSULTANT_THEN_OFFICER,
    /** A seat: a fractional AI officer who holds the function week after week. */
    OFFICER
}
