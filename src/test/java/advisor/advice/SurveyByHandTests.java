package advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the survey counts, where that can be worked out on paper. */
class SurveyByHandTests {

    /**
     * Evidence 2, problem 4, ownership 3, timeline 4, stage 3 and live with 4 sets of practices, role 3, experience 2,
     * strategy 2, hiring 2, no bill or 2 bills governed in 3 ways.
     */
    private static final int ALL = 2 * 4 * 3 * 4 * 7 * 3 * 2 * 2 * 2 * 7;

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final Outcomes outcomes = new Outcomes(advisor, new Alternatives(rules.thresholds()));
    private final Survey survey = new Survey(advisor, outcomes);

    @Test
    void halfHaveNoEvidenceAndAQuarterOfTheOthersNoTime() {
        assertThat(survey.all().combinations()).isEqualTo(ALL).isEqualTo(outcomes.size());
        assertThat(survey.deciding(Stop.NO_EVIDENCE)).isEqualTo(1 / 2.0);
        assertThat(survey.deciding(Stop.SHORT_TIMELINE)).isEqualTo(1 / 8.0);
        assertThat(survey.weighed().combinations()).isEqualTo(ALL * 3 / 8);
        assertThat(survey.all().count(Verdict.NEITHER))
                .isEqualTo(ALL / 2 + survey.weighed().count(Verdict.NEITHER));
    }

    @Test
    void coveredIsWhoOwnsAndKnowsAndGovernsARunningFunctionWithTime() {
        // Of those weighed: 1 of 3 owners, 1 of 2 experiences, 1 of 4 problems, 3 of 7 bills.
        int covered = ALL * 3 / 8 / 3 / 2 / 4 * 3 / 7;
        assertThat(survey.weighed().count(Verdict.NEITHER)).isEqualTo(covered);
        for (Cover cover : Cover.values()) {
            assertThat(survey.deciding(cover)).isEqualTo((double) covered / ALL);
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} ways")
    @CsvSource({
        "BUILDING, FUNCTION, NOBODY, 504, OFFICER",
        "LIVE, FUNCTION, NOBODY, 2016, OFFICER",
        "DESIGNING, FUNCTION, NOBODY, 504, CONSULTANT_THEN_OFFICER"
    })
    void aFunctionThatNobodyOwnsIsASeatOnceTheChoicesAreMade(
            Stage stage, Problem problem, Ownership ownership, int ways, Verdict verdict) {
        // Timeline 3, role 3, experience 2, strategy 2, hiring 2, bills 7; live with 4 sets of practices.
        Shares shares = survey.weighed(stage, problem, ownership);
        assertThat(shares.combinations()).isEqualTo(ways);
        assertThat(shares.count(verdict)).isEqualTo(ways);
    }

    @Test
    void everyCriterionDecidesSometimesNeverOftenAndOnlyWhereItIsMet() {
        for (Criterion criterion : Criterion.values()) {
            assertThat(survey.deciding(criterion)).as("%s", criterion).isBetween(0.001, 0.06);
        }
    }

    @Test
    void anOrderDecidesSometimes() {
        assertThat(survey.deciding(Order.DEFINE_FIRST)).isPositive();
        assertThat(survey.deciding(Order.SETTLE_CHOICES_FIRST)).isPositive();
        assertThat(survey.deciding(Order.SEAT_FOLLOWS)).isPositive();
    }
}
