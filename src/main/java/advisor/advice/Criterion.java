package advisor.advice;

import static advisor.questionnaire.Questionnaire.AI_ROLE;
import static advisor.questionnaire.Questionnaire.EXPERIENCE;
import static advisor.questionnaire.Questionnaire.GOVERNANCE;
import static advisor.questionnaire.Questionnaire.HIRING;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static advisor.questionnaire.Questionnaire.PRACTICES;
import static advisor.questionnaire.Questionnaire.PROBLEM;
import static advisor.questionnaire.Questionnaire.SHELVED_STRATEGY;
import static advisor.questionnaire.Questionnaire.STAGE;
import static advisor.questionnaire.Questionnaire.TIMELINE;

import advisor.article.Thresholds;
import advisor.questionnaire.AiRole;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Governance;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Practice;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Question;
import advisor.questionnaire.Stage;
import advisor.questionnaire.Timeline;
import advisor.questionnaire.YesOrNo;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What the article weighs: first what speaks for a consultant, then what speaks for an officer, what hurts already
 * before what is planned. Strength and section of each stand in {@code article/rules.json}. An open question meets no
 * criterion.
 */
public enum Criterion implements Rule {
    /** One specific decision is wanted. */
    BOUNDED_QUESTION(Verdict.CONSULTANT, answers -> answers.is(PROBLEM, Problem.QUESTION), PROBLEM),

    /** A leader inside has the time and the mandate. */
    INTERNAL_OWNER(Verdict.CONSULTANT, answers -> answers.is(OWNERSHIP, Ownership.OWNER), OWNERSHIP),

    /** Somebody on the team has run LLM systems in production: what an officer would bring first is there. */
    PRODUCTION_EXPERIENCE(Verdict.CONSULTANT, answers -> answers.is(EXPERIENCE, YesOrNo.YES), EXPERIENCE),

    /** AI is a side experiment: the opposite of what the article's first condition for an officer asks. */
    SIDE_EXPERIMENT(Verdict.CONSULTANT, answers -> answers.is(AI_ROLE, AiRole.SIDE), AI_ROLE),

    /** There is nothing to run yet. */
    NOTHING_BUILT_YET(Verdict.CONSULTANT, answers -> answers.is(STAGE, Stage.NOTHING_BUILT), STAGE),

    /** Nothing is spent on AI yet, and nothing is live. */
    NO_AI_BUDGET_YET(
            Verdict.CONSULTANT,
            answers -> answers.is(MONTHLY_AI_SPEND, 0) && !answers.is(STAGE, Stage.LIVE),
            MONTHLY_AI_SPEND),

    /** An audit or a vendor evaluation is wanted, once. */
    ONE_TIME_EVALUATION(Verdict.CONSULTANT, answers -> answers.is(PROBLEM, Problem.EVALUATION), PROBLEM),

    /** Nobody can say yet what is needed; finding out is a project. */
    PROBLEM_UNDEFINED(Verdict.CONSULTANT, answers -> answers.is(PROBLEM, Problem.UNDEFINED), PROBLEM),

    /** Nobody inside will own the outcome. */
    NOBODY_OWNS_OUTCOME(Verdict.OFFICER, answers -> answers.is(OWNERSHIP, Ownership.NOBODY), OWNERSHIP),

    /** The leader who should own the outcome has no time for it. */
    OWNER_WITHOUT_TIME(Verdict.OFFICER, answers -> answers.is(OWNERSHIP, Ownership.STRETCHED), OWNERSHIP),

    /** Live, and nobody governs what it costs, however little. */
    LIVE_COSTS_UNGOVERNED(
            Verdict.OFFICER,
            answers -> answers.is(STAGE, Stage.LIVE) && answers.is(GOVERNANCE, Governance.NO),
            GOVERNANCE,
            STAGE),

    /** Live, and nobody keeps the evals up. */
    LIVE_WITHOUT_EVALS(Verdict.OFFICER, answers -> answers.lacks(PRACTICES, Practice.EVALS), PRACTICES),

    /** Live, and nobody runs guardrails. */
    LIVE_WITHOUT_GUARDRAILS(Verdict.OFFICER, answers -> answers.lacks(PRACTICES, Practice.GUARDRAILS), PRACTICES),

    /** Something must be run week after week. */
    ONGOING_FUNCTION(Verdict.OFFICER, answers -> answers.is(PROBLEM, Problem.FUNCTION), PROBLEM),

    /** Outside help is needed for longer than a project lasts. */
    LONG_HORIZON(
            Verdict.OFFICER,
            answers -> answers.is(TIMELINE, Timeline.YEAR) || answers.is(TIMELINE, Timeline.ONGOING),
            TIMELINE),

    /** AI is core, or on the roadmap of the next twelve months. */
    AI_ON_ROADMAP(
            Verdict.OFFICER,
            answers -> answers.is(AI_ROLE, AiRole.CORE) || answers.is(AI_ROLE, AiRole.PLANNED),
            AI_ROLE),

    /** Nobody on the team has run LLM systems in production. */
    NO_PRODUCTION_EXPERIENCE(Verdict.OFFICER, answers -> answers.is(EXPERIENCE, YesOrNo.NO), EXPERIENCE),

    /** A consultant's strategy lies unimplemented. */
    SHELVED_STRATEGY_LEFT(Verdict.OFFICER, answers -> answers.is(SHELVED_STRATEGY, YesOrNo.YES), SHELVED_STRATEGY),

    /** The bill is above the line, and nobody governs it: both, not either. */
    UNGOVERNED_SPEND(
            Verdict.OFFICER,
            (answers, lines) -> answers.is(GOVERNANCE, Governance.NO)
                    && answers.isAbove(MONTHLY_AI_SPEND, lines.ungovernedSpend().value()),
            MONTHLY_AI_SPEND,
            GOVERNANCE),

    /** AI engineers must be hired. */
    HIRING_AI_ENGINEERS(Verdict.OFFICER, answers -> answers.is(HIRING, YesOrNo.YES), HIRING);

    private final Verdict favours;
    private final BiPredicate<Answers, Thresholds> met;
    private final List<Question<?>> questions;

    Criterion(Verdict favours, Predicate<Answers> met, Question<?>... questions) {
        this(favours, (answers, lines) -> met.test(answers), questions);
    }

    Criterion(Verdict favours, BiPredicate<Answers, Thresholds> met, Question<?>... questions) {
        this.favours = favours;
        this.met = met;
        this.questions = List.of(questions);
    }

    /** Whether the answers meet this criterion, given the article's thresholds. */
    public boolean isMet(Answers answers, Thresholds thresholds) {
        return met.test(answers, thresholds);
    }

    @Override
    public List<Question<?>> questions() {
        return questions;
    }

    @Override
    public Verdict favours() {
        return favours;
    }
}
