package advisor.questionnaire;

import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.HEADCOUNT;
import static advisor.questionnaire.Questionnaire.PRACTICES;
import static advisor.questionnaire.Questionnaire.PROBLEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How each kind of question reads what it is sent. */
class QuestionTests {

    @Test
    void anAnswerOnOfferIsKnown() {
        assertThat(EVIDENCE.read(List.of("yes"))).isEqualTo(new Reading.Known<>(YesOrNo.YES));
    }

    @Test
    void blanksAreNoAnswer() {
        assertThat(EVIDENCE.read(List.of("", "  "))).isEqualTo(new Reading.Blank<>());
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        assertThat(EVIDENCE.read(List.of("no", "no"))).isEqualTo(new Reading.Known<>(YesOrNo.NO));
    }

    @Test
    void differentAnswersAreNone() {
        assertThat(EVIDENCE.read(List.of("yes", "no"))).isEqualTo(new Reading.Wrong<>(Mistake.MORE_THAN_ONE));
    }

    @Test
    void anAnswerIsReadInCapitalsAndIsWrongIfItIsNearlyRight() {
        assertThat(EVIDENCE.read(List.of("Yes."))).isEqualTo(new Reading.Known<>(YesOrNo.YES));
        assertThat(EVIDENCE.read(List.of("yess"))).isEqualTo(new Reading.Wrong<>(Mistake.NOT_OFFERED));
    }

    @Test
    void unsureIsAnAnswerOfItsOwn() {
        assertThat(EVIDENCE.read(List.of("unsure"))).isEqualTo(new Reading.Unsure<>());
        assertThat(HEADCOUNT.read(List.of("unsure"))).isEqualTo(new Reading.Unsure<>());
    }

    @Test
    void unsureIsOfferedByAllQuestionsButTheProblem() {
        assertThat(Questionnaire.QUESTIONS)
                .filteredOn(question -> !question.offersUnsure())
                .containsExactly(PROBLEM);
    }

    @Test
    void aQuestionIsNamedByItsId() {
        assertThat(Questionnaire.MONTHLY_AI_SPEND).hasToString("monthly-ai-spend");
    }

    @Test
    void unsureIsWrongWhereItIsNotOffered() {
        assertThat(PROBLEM.read(List.of("unsure"))).isEqualTo(new Reading.Wrong<>(Mistake.NOT_OFFERED));
    }

    @Test
    void unsureBesideAnAnswerIsAContradiction() {
        assertThat(HEADCOUNT.read(List.of("60", "unsure"))).isEqualTo(new Reading.Wrong<>(Mistake.UNSURE_AND_MORE));
    }

    @Test
    void severalAnswersMayComeTogetherOrOneByOne() {
        Set<Practice> both = EnumSet.of(Practice.EVALS, Practice.TRACING);
        assertThat(PRACTICES.read(List.of("tracing,evals"))).isEqualTo(new Reading.Known<>(both));
        assertThat(PRACTICES.read(List.of("tracing", "evals", "evals"))).isEqualTo(new Reading.Known<>(both));
    }

    @Test
    void severalAnswersAreWrittenOnceInTheirOrder() {
        assertThat(PRACTICES.write(EnumSet.of(Practice.TRACING, Practice.EVALS)))
                .isEqualTo("evals,tracing");
    }

    @Test
    void noneOfTheseIsAnAnswerAndExcludesTheOthers() {
        assertThat(PRACTICES.read(List.of("none"))).isEqualTo(new Reading.Known<>(Set.<Practice>of()));
        assertThat(PRACTICES.read(List.of("none", "evals"))).isEqualTo(new Reading.Wrong<>(Mistake.NONE_AND_MORE));
        assertThat(PRACTICES.write(Set.of())).isEqualTo("none");
    }

    @Test
    void onePracticeThatNobodyKnowsMakesTheAnswerWrong() {
        assertThat(PRACTICES.read(List.of("evals,prayer"))).isEqualTo(new Reading.Wrong<>(Mistake.NOT_OFFERED));
    }
}
