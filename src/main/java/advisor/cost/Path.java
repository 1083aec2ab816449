package advisor.cost;

import advisor.questionnaire.Identified;

/** A way to go that has a price. */
public enum Path implements Identified {
    NEITHER,
    CONSULTANT,
    CONSULTANT_THEN_OFFICER,
    OFFICER,
    FULL_TIME_OFFICER
}
