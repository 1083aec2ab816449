package advisor.advice;

import static advisor.questionnaire.Questionnaire.EXPERIENCE;
import static advisor.questionnaire.Questionnaire.GOVERNANCE;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static advisor.questionnaire.Questionnaire.PROBLEM;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Governance;
import advisor.questionnaire.Question;
import java.util.List;
import java.util.function.BiPredicate;

/** The conditions that together mean: the company holds the function itself and should not over-buy. */
public enum Cover implements Rule {
    /** A leader with time and mandate owns the outcome ("When a Consultant Is the Right (and Cheaper) Choice"). */
    OWNED_INSIDE((answers, card) -> card.has(Criterion.INTERNAL_OWNER), OWNERSHIP),

    /** Somebody has run LLM systems in production ("When a Fractional AI Officer Is What You Actually Need"). */
    EXPERIENCED_TEAM((answers, card) -> card.has(Criterion.PRODUCTION_EXPERIENCE), EXPERIENCE),

    /** The spend is governed, or there is none (same section). */
    GOVERNED_SPEND(
            (answers, card) -> answers.is(GOVERNANCE, Governance.YES) || answers.is(MONTHLY_AI_SPEND, 0),
            MONTHLY_AI_SPEND,
            GOVERNANCE),

    /** A function to run is needed, or nothing was said: no bounded question ("When a Consultant Is the Right ... Choice"). */
    NOTHING_BOUNDED((answers, card) -> answers.isOpen(PROBLEM) || card.has(Criterion.ONGOING_FUNCTION), PROBLEM);

    private static final Cover[] ALL = values();

    private final List<Question<?>> questions;
    private final BiPredicate<Answers, Scorecard> met;

    Cover(BiPredicate<Answers, Scorecard> met, Question<?>... questions) {
        this.questions = List.of(questions);
        this.met = met;
    }

    /** Whether every condition is met. */
    public static boolean isComplete(Answers answers, Scorecard card) {
        for (Cover cover : ALL) {
            if (!cover.isMet(answers, card)) {
                return false;
            }
        }
        return true;
    }

    /** Whether this condition is met, given the answers and the criteria that they meet. */
    boolean isMet(Answers answers, Scorecard card) {
        return met.test(answers, card);
    }

    @Override
    public List<Question<?>> questions() {
        return questions;
    }

    @Override
    public Verdict favours() {
        return Verdict.NEITHER;
    }
}
