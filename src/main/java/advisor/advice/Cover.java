package advisor.advice;

import static advisor.questionnaire.Questionnaire.EXPERIENCE;
import static advisor.questionnaire.Questionnaire.GOVERNANCE;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static advisor.questionnaire.Questionnaire.PROBLEM;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Governance;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Question;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** The conditions that together mean: the company holds the function itself and should not over-buy. */
public enum Cover implements Rule {
    /** A leader with time and mandate owns the outcome ("When a Consultant Is the Right (and Cheaper) Choice"). */
    OWNED_INSIDE(OWNERSHIP, answers -> answers.is(OWNERSHIP, Ownership.OWNER)),

    /** Somebody has run LLM systems in production ("When a Fractional AI Officer Is What You Actually Need"). */
    EXPERIENCED_TEAM(EXPERIENCE, answers -> answers.is(EXPERIENCE, YesOrNo.YES)),

    /** The spend is governed, or there is none (same section). */
    GOVERNED_SPEND(GOVERNANCE, answers -> answers.is(GOVERNANCE, Governance.YES) || answers.is(MONTHLY_AI_SPEND, 0)),

    /** The need is a running function, with no bounded question left ("When a Consultant Is the Right ... Choice"). */
    NOTHING_BOUNDED(PROBLEM, answers -> answers.is(PROBLEM, Problem.FUNCTION));

    private static final Cover[] ALL = values();

    private final Question<?> question;
    private final Predicate<Answers> met;

    Cover(Question<?> question, Predicate<Answers> met) {
        this.question = question;
        this.met = met;
    }

    /** Whether every condition is met. */
    public static boolean isComplete(Answers answers) {
        for (Cover cover : ALL) {
            if (!cover.met.test(answers)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Question<?> question() {
        return question;
    }

    @Override
    public Verdict favours() {
        return Verdict.NEITHER;
    }
}
