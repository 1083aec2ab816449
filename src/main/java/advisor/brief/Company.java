package advisor.brief;

import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.STAGE;

import advisor.advice.Advice;
import advisor.cost.Costs;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Stage;

/**
 * The company that a brief is for.
 *
 * @param answers what it answered
 * @param advice what it is advised to do
 * @param costs what every path costs it
 */
public record Company(Answers answers, Advice advice, Costs costs) {

    /** What kind of brief it gets. */
    Kind kind() {
        return Kind.of(advice);
    }

    /** Whether a consultant's scope comes first, or alone. */
    boolean startsWithAScope() {
        return kind() == Kind.SCOPE || kind() == Kind.SEQUENCE;
    }

    /** Whether an officer's mandate comes first. */
    boolean startsWithASeat() {
        return kind() == Kind.MANDATE;
    }

    <T> boolean is(Question<T> question, T answer) {
        return answers.is(question, answer);
    }

    boolean isOpen(Question<?> question) {
        return answers.isOpen(question);
    }

    /** Whether the main technical choices are open. */
    boolean isToBeDesigned() {
        return is(STAGE, Stage.NOTHING_BUILT) || is(STAGE, Stage.DESIGNING);
    }

    /** Whether it is known that no real user is on it yet. */
    boolean isBeforeLive() {
        return isToBeDesigned() || is(STAGE, Stage.BUILDING);
    }

    /** Whether there is something to look at: built, be it live or not. */
    boolean isBuilt() {
        return is(STAGE, Stage.BUILDING) || is(STAGE, Stage.LIVE);
    }

    /** Whether it is known that AI costs something. */
    boolean pays() {
        return answers.isAbove(MONTHLY_AI_SPEND, 0);
    }
}
