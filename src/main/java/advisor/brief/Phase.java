package advisor.brief;

import advisor.questionnaire.Identified;

/** A stretch of an officer's first months; the day on which each ends stands in {@code article/brief.json}. */
public enum Phase implements Identified {
    FIRST,
    SECOND,
    THIRD
}
