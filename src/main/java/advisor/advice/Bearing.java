package advisor.advice;

import advisor.questionnaire.Identified;

/** Whether a difference between the answers of two companies matters to their verdicts. */
public enum Bearing implements Identified {
    /** Whoever of the two takes it over from the other, and nothing else, gets another verdict. */
    ALONE,
    /** Not alone, but in a smallest set of differences that together turn the first verdict into the second. */
    TOGETHER,
    /** Neither of these, yet some other mix of both companies' answers turns on it. */
    ELSEWHERE,
    /** No mix of both companies' answers turns on it. */
    NOWHERE
}
