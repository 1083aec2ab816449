package advisor.advice;

import advisor.questionnaire.Answer;

/**
 * One answer that would be different and comes near to another verdict, but does not reach it.
 *
 * @param answer the other answer
 * @param consultant what the criteria for a consultant would weigh
 * @param officer what those for an officer would weigh
 */
public record NearMiss(Answer<?> answer, int consultant, int officer) {

    /** By how much the leading side would lead. */
    public int margin() {
        return Math.abs(consultant - officer);
    }
}
