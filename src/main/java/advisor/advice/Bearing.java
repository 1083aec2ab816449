package advisor.advice;

import advisor.questionnaire.Identified;

/** Whether a difference between the answers of companies matters to their verdicts. */
public enum Bearing implements Identified {
    /** Whoever of them takes it over from another, and nothing else, gets another verdict. */
    ALONE,
    /** Not alone, but in a smallest set of differences that together turn one's verdict into another's. */
    TOGETHER,
    /** Neither of these, yet some other mix of the companies' answers turns on it. */
    ELSEWHERE,
    /** No mix of the companies' answers turns on it. */
    NOWHERE,
    /** Neither alone nor in a smallest set; there are too many mixes to try whether one turns on it. */
    UNTRIED
}
