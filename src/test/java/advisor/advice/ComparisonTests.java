package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static advisor.questionnaire.Questionnaire.AI_ROLE;
import static advisor.questionnaire.Questionnaire.ENGINEERING_LEAD;
import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.GOVERNANCE;
import static advisor.questionnaire.Questionnaire.HEADCOUNT;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static advisor.questionnaire.Questionnaire.PRACTICES;
import static advisor.questionnaire.Questionnaire.PROBLEM;
import static advisor.questionnaire.Questionnaire.SHELVED_STRATEGY;
import static advisor.questionnaire.Questionnaire.STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two named companies, and which of their differences matter. */
class ComparisonTests {

    /** The article's worked example in its first weeks. */
    private static final String WEEK_ZERO = "evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months"
            + "&stage=designing&ai-role=core&experience=no&headcount=60";

    private final Advisor advisor = new Advisor(RuleBooks.shipped());

    @Test
    void aCompanyDoesNotDifferFromItself() {
        Comparison same = compare(WEEK_ZERO, WEEK_ZERO);
        assertThat(same.differences()).isEmpty();
        assertThat(same.turns()).isEmpty();
        assertThat(same.isSameVerdict()).isTrue();
        assertThat(same.isSameGround()).isTrue();
    }

    @Test
    void unsureIsNoOtherAnswerThanNone() {
        assertThat(compare("evidence=unsure&hiring=no", "hiring=no&headcount=unsure")
                        .differences())
                .isEmpty();
    }

    @Test
    void theOneAnswerThatDiffersDecidesOrDoesNot() {
        Comparison evidence = compare(WEEK_ZERO, WEEK_ZERO.replace("evidence=yes", "evidence=no"));
        assertThat(bearing(EVIDENCE, evidence)).isEqualTo(Bearing.ALONE);
        assertThat(turns(evidence)).isEqualTo(List.of(List.of(EVIDENCE)));

        Comparison people = compare(WEEK_ZERO, WEEK_ZERO.replace("headcount=60", "headcount=600"));
        assertThat(bearing(HEADCOUNT, people)).isEqualTo(Bearing.NOWHERE);
        assertThat(people.isSameVerdict()).isTrue();
        assertThat(people.turns()).isEmpty();
    }

    @Test
    void differencesThatTurnAVerdictOnlyTogetherAreNamedTogether() {
        Comparison both =
                compare("problem=question&ai-role=side&hiring=no", "problem=function&ai-role=core&hiring=yes");
        assertThat(both.first().verdict()).isEqualTo(Verdict.CONSULTANT);
        assertThat(both.second().verdict()).isEqualTo(Verdict.OFFICER);
        assertThat(both.isSameVerdict()).isFalse();
        both.turns()
                .forEach(turn ->
                        assertThat(advisor.advise(turn.answers()).verdict()).isEqualTo(Verdict.OFFICER));
        assertThat(turns(both)).contains(List.of(PROBLEM, AI_ROLE)).allMatch(turn -> turn.size() == 2);
        assertThat(bearing(AI_ROLE, both)).isEqualTo(Bearing.TOGETHER);
    }

    @Test
    void aDifferenceCanMatterThoughBothVerdictsAreTheSame() {
        Comparison same = compare("ownership=nobody&problem=question", "shelved-strategy=yes&problem=function");
        assertThat(same.isSameVerdict()).isTrue();
        assertThat(same.turns()).isEmpty();
        assertThat(bearing(OWNERSHIP, same)).isEqualTo(Bearing.ALONE);
        assertThat(difference(OWNERSHIP, same).inFirst().verdict()).isEqualTo(Verdict.CONSULTANT);
        assertThat(difference(OWNERSHIP, same).inSecond().verdict()).isEqualTo(Verdict.OFFICER);
        assertThat(bearing(SHELVED_STRATEGY, same)).isNotEqualTo(Bearing.ALONE);
    }

    @Test
    void theSameVerdictCanStandOnOtherGrounds() {
        Comparison stopped = compare("problem=question", "timeline=under-4-weeks");
        assertThat(stopped.isSameVerdict()).isTrue();
        assertThat(stopped.isSameGround()).isFalse();
        Comparison tied = compare("ownership=nobody&problem=undefined", "problem=undefined");
        assertThat(tied.isSameVerdict()).isTrue();
        assertThat(tied.isSameGround()).isFalse();
    }

    @Test
    void differencesAreCountedByWhatTheyMatter() {
        Comparison comparison = compare(
                "evidence=yes&problem=question&headcount=60&hiring=no",
                "evidence=no&problem=function&headcount=600&hiring=no");
        assertThat(comparison.count(Bearing.ALONE)).isEqualTo(2);
        assertThat(comparison.count(Bearing.TOGETHER)).isZero();
        assertThat(comparison.count(Bearing.NOWHERE)).isEqualTo(1);
    }

    @Test
    void eitherCompanyIsAdvisedAsIfItGaveTheOthersAnswer() {
        Comparison comparison = compare("problem=question&ownership=owner", "problem=function&ownership=nobody");
        assertThat(difference(PROBLEM, comparison).inFirst().verdict()).isEqualTo(Verdict.CONSULTANT);
        assertThat(difference(PROBLEM, comparison).inSecond().verdict()).isEqualTo(Verdict.OFFICER);
        assertThat(difference(OWNERSHIP, comparison).inFirst().verdict()).isEqualTo(Verdict.OFFICER);
        assertThat(difference(OWNERSHIP, comparison).inSecond().verdict()).isEqualTo(Verdict.CONSULTANT);
    }

    @Test
    void whatOnlyOtherMixesTurnOnIsNotCalledIrrelevant() {
        Comparison stopped = compare(
                "evidence=no&ownership=owner&timeline=3-to-12-months",
                "evidence=yes&ownership=nobody&timeline=under-4-weeks");
        assertThat(turns(stopped)).isEqualTo(List.of(List.of(EVIDENCE)));
        assertThat(bearing(OWNERSHIP, stopped)).isEqualTo(Bearing.ELSEWHERE);
        assertThat(bearing(OWNERSHIP, compare("evidence=no&ownership=owner", "evidence=no&ownership=nobody")))
                .isEqualTo(Bearing.NOWHERE);
    }

    @Test
    void aFollowUpThatOnlyOneIsAskedGoesWithItsQuestion() {
        Comparison spend = compare("monthly-ai-spend=6000&governance=no&hiring=no", "monthly-ai-spend=0&hiring=no");
        assertThat(spend.differences()).hasSize(1);
        assertThat(spend.differences().get(0).questions()).isEqualTo(List.of(MONTHLY_AI_SPEND, GOVERNANCE));
        assertThat(spend.differences().get(0).inFirst().answers()).isEqualTo(answers("monthly-ai-spend=0&hiring=no"));
        assertThat(spend.differences().get(0).inSecond().answers())
                .isEqualTo(answers("monthly-ai-spend=6000&governance=no&hiring=no"));
    }

    @Test
    void aFollowUpThatBothAreAskedIsADifferenceOfItsOwn() {
        Comparison live = compare("stage=live&practices=evals", "stage=live&practices=none");
        assertThat(live.differences()).hasSize(1);
        assertThat(live.differences().get(0).questions()).isEqualTo(List.of(PRACTICES));
        assertThat(compare("engineering-lead=no", "ownership=nobody&engineering-lead=yes")
                        .differences())
                .extracting(Difference::questions)
                .isEqualTo(List.of(List.of(OWNERSHIP), List.of(ENGINEERING_LEAD)));
    }

    @Test
    void anUnsureFollowUpLeavesWithItsQuestion() {
        Comparison stage = compare("stage=live&practices=unsure", "stage=building");
        assertThat(stage.differences()).hasSize(1);
        assertThat(stage.differences().get(0).questions()).isEqualTo(List.of(STAGE));
        assertThat(stage.differences().get(0).inFirst().answers()).isEqualTo(answers("stage=building"));
    }

    private Comparison compare(String first, String second) {
        return Comparison.of(advisor, answers(first), answers(second));
    }

    private static Bearing bearing(Question<?> question, Comparison comparison) {
        return difference(question, comparison).bearing();
    }

    private static Difference difference(Question<?> question, Comparison comparison) {
        return comparison.differences().stream()
                .filter(difference -> difference.questions().get(0) == question)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Question<?>>> turns(Comparison comparison) {
        return comparison.turns().stream()
                .map(turn -> turn.differences().stream()
                        .<Question<?>>map(difference -> difference.questions().get(0))
                        .toList())
                .toList();
    }
}
