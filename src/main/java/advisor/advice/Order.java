package advisor.advice;

import static advisor.questionnaire.Questionnaire.AI_ROLE;
import static advisor.questionnaire.Questionnaire.EXPERIENCE;
import static advisor.questionnaire.Questionnaire.PROBLEM;
import static advisor.questionnaire.Questionnaire.STAGE;
import static advisor.questionnaire.Questionnaire.TIMELINE;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Stage;
import java.util.List;
import java.util.function.BiPredicate;

/** When one step has to come before the other: a scope first, a seat afterwards. */
public enum Order implements Rule {
    /** A seat is due, but nobody can say yet for what ("What Teams Get Wrong ..."). */
    DEFINE_FIRST(Verdict.OFFICER, (answers, card) -> card.has(Criterion.PROBLEM_UNDEFINED), PROBLEM),

    /** A seat is due, but the technical choices are open and nothing is live ("A Worked Example"). */
    SETTLE_CHOICES_FIRST(
            Verdict.OFFICER,
            (answers, card) -> answers.is(STAGE, Stage.DESIGNING) || card.has(Criterion.NOTHING_BUILT_YET),
            STAGE),

    /**
     * A scope is due, and its end is in sight already: what is being designed will be part of the product, and nobody
     * inside has run such a thing. The worked example's company in its first weeks ("A Worked Example").
     */
    SEAT_FOLLOWS(Verdict.CONSULTANT, Order::isWorkedExample, STAGE, AI_ROLE, EXPERIENCE),

    /** Only weak criteria speak for a seat: enough to look ahead, not to buy one ("A Worked Example"). */
    WEAK_SIGNALS_ONLY(Verdict.OFFICER, (answers, card) -> card.onlyWeakForOfficer(), EXPERIENCE, TIMELINE);

    private final Verdict leader;
    private final List<Question<?>> questions;
    private final BiPredicate<Answers, Scorecard> applies;

    Order(Verdict leader, BiPredicate<Answers, Scorecard> applies, Question<?>... questions) {
        this.leader = leader;
        this.questions = List.of(questions);
        this.applies = applies;
    }

    private static boolean isWorkedExample(Answers answers, Scorecard card) {
        return answers.is(STAGE, Stage.DESIGNING)
                && card.has(Criterion.AI_ON_ROADMAP)
                && card.has(Criterion.NO_PRODUCTION_EXPERIENCE)
                && !card.has(Criterion.ONE_TIME_EVALUATION);
    }

    /** Whether both steps are due in this order, given the answers and what they weigh. */
    public boolean applies(Answers answers, Scorecard card) {
        return card.leader() == leader && applies.test(answers, card);
    }

    /** The same, whichever side leads. */
    boolean isInSight(Answers answers, Scorecard card) {
        return applies.test(answers, card);
    }

    @Override
    public List<Question<?>> questions() {
        return questions;
    }

    @Override
    public Verdict favours() {
        return Verdict.CONSULTANT_THEN_OFFICER;
    }
}
