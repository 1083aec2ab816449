package advisor.advice;

import static advisor.questionnaire.Questionnaire.AI_ROLE;
import static advisor.questionnaire.Questionnaire.GOVERNANCE;
import static advisor.questionnaire.Questionnaire.HEADCOUNT;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three and four companies: every mix of their answers, and what a slower way of trying them all finds. */
class SeveralCompaniesTests {

    private static final int GROUPS = 400;
    private static final List<String> NUMBERS = List.of("0", "1", "200", "201", "5000", "5001");

    private final Advisor advisor = new Advisor(RuleBooks.shipped());

    @Test
    void aMixTakesEachAnswerFromOneOfThem() {
        Comparison three = compare("ownership=owner&hiring=no", "ownership=nobody&hiring=no", "ownership=stretched");
        assertThat(three.differences())
                .extracting(difference -> difference.questions().get(0).id())
                .containsExactly("ownership", "hiring");
        assertThat(three.mixes()).isEqualTo(6);
        assertThat(three.sides()).hasSize(3);
        assertThat(three.isTried()).isTrue();
    }

    @Test
    void whatNoRuleLooksAtMakesNoMix() {
        Comparison people = compare("evidence=no&headcount=6", "evidence=no&headcount=60", "evidence=no&headcount=600");
        assertThat(people.mixes()).isEqualTo(1);
        assertThat(people.isSettled()).isTrue();
        assertThat(people.differences()).hasSize(1);
        assertThat(people.differences().get(0).questions()).isEqualTo(List.of(HEADCOUNT));
        assertThat(people.differences().get(0).bearing()).isEqualTo(Bearing.NOWHERE);
        assertThat(people.differences().get(0).changed()).hasSize(6);
    }

    @Test
    void theSameVerdictOfAllIsNotAlwaysThatOfEveryMix() {
        Comparison scopes = compare("problem=question&ai-role=side", "problem=question", "problem=evaluation");
        assertThat(scopes.isSameVerdict()).isTrue();
        assertThat(scopes.isSettled()).isTrue();
        Comparison seats =
                compare("ownership=nobody&problem=question", "shelved-strategy=yes&problem=function", "hiring=yes");
        assertThat(seats.isSameVerdict()).isTrue();
        assertThat(seats.isSettled()).isFalse();
        assertThat(seats.outcomes()).extracting(Comparison.Outcome::verdict).contains(Verdict.CONSULTANT);
    }

    @Test
    void whoeverTakesOverAnAnswerAndWhoseItIsAreNamed() {
        Comparison three =
                compare("problem=question&ownership=owner", "problem=question&ownership=nobody", "problem=question");
        assertThat(three.differences().get(0).questions()).isEqualTo(List.of(OWNERSHIP));
        assertThat(three.differences().get(0).changed())
                .extracting(changed -> changed.side() + "" + changed.other())
                .containsExactly("01", "02", "10", "12", "20", "21");
        assertThat(three.differences().get(0).bearing()).isEqualTo(Bearing.ALONE);
    }

    @Test
    void anAnswerThatTwoOfThemGiveIsTakenFromTheFirst() {
        Comparison three = compare("ai-role=core", "ai-role=core", "ai-role=side");
        assertThat(three.differences().get(0).questions()).isEqualTo(List.of(AI_ROLE));
        assertThat(three.differences().get(0).changed())
                .extracting(changed -> changed.side() + "" + changed.other())
                .containsExactly("02", "12", "20");
    }

    @Test
    void aFollowUpThatOneOfThemIsNotAskedGoesWithItsQuestion() {
        Comparison spend = compare(
                "monthly-ai-spend=6000&governance=no", "monthly-ai-spend=7000&governance=yes", "monthly-ai-spend=0");
        assertThat(spend.differences()).hasSize(1);
        assertThat(spend.differences().get(0).questions()).isEqualTo(List.of(MONTHLY_AI_SPEND, GOVERNANCE));
        assertThat(spend.mixes()).isEqualTo(3);
    }

    @Test
    void threeThatDifferEverywhereAreTriedAndFourMayBeTooMany() {
        List<String> companies = List.of(
                "evidence=yes&problem=question&ownership=owner&timeline=under-4-weeks&stage=designing&ai-role=core"
                        + "&experience=yes&shelved-strategy=yes&hiring=yes&monthly-ai-spend=9000&governance=yes",
                "evidence=no&problem=evaluation&ownership=nobody&timeline=1-to-3-months&stage=building&ai-role=side"
                        + "&experience=no&shelved-strategy=no&hiring=no&monthly-ai-spend=5001&governance=no",
                "problem=function&ownership=stretched&timeline=3-to-12-months&stage=live&ai-role=planned"
                        + "&monthly-ai-spend=100&governance=partly",
                "problem=undefined&timeline=ongoing&stage=nothing-built");
        Comparison three = compare(companies.subList(0, 3).toArray(String[]::new));
        assertThat(three.mixes()).isEqualTo(177_147).isLessThanOrEqualTo(Mixes.MOST);
        assertThat(three.isTried()).isTrue();
        Comparison four = compare(companies.toArray(String[]::new));
        assertThat(four.mixes()).isGreaterThan(Mixes.MOST);
        assertThat(four.isTried()).isFalse();
        assertThat(four.isSettled()).isFalse();
        assertThat(four.count(Bearing.ALONE)).isPositive();
        assertThat(four.count(Bearing.ELSEWHERE) + four.count(Bearing.NOWHERE)).isZero();
        assertThat(four.turns()).isNotEmpty();
    }

    @Test
    void tryingEveryMixOneByOneFindsTheSame() {
        Random random = new Random(4);
        for (int group = 0; group < GROUPS; group++) {
            List<Answers> sides = sides(random);
            Comparison comparison = Comparison.of(advisor, sides);
            List<Answers> mixes = mixes(sides, comparison);
            Map<String, Integer> found = new HashMap<>();
            mixes.forEach(mix -> found.merge(String.valueOf(verdict(mix)), comparison.mixes(), Integer::sum));
            Map<String, Integer> said = new HashMap<>();
            comparison
                    .outcomes()
                    .forEach(outcome -> said.put(String.valueOf(outcome.verdict()), outcome.mixes() * mixes.size()));
            assertThat(said).isEqualTo(found);
            comparison.differences().forEach(difference -> assertThatItBears(difference, sides, mixes));
        }
    }

    private void assertThatItBears(Difference difference, List<Answers> sides, List<Answers> mixes) {
        assertThat(difference.bearing() == Bearing.ALONE).isEqualTo(decides(difference, sides, sides));
        assertThat(difference.bearing() == Bearing.NOWHERE).isEqualTo(!decides(difference, sides, mixes));
        for (Difference.Changed changed : difference.changed()) {
            Answers taken = taking(difference, sides.get(changed.side()), sides.get(changed.other()));
            assertThat(changed.answers()).isEqualTo(taken.onPath());
            assertThat(changed.verdict()).isEqualTo(verdict(taken));
        }
    }

    /** Whether one of these gets another verdict with some company's answer. */
    private boolean decides(Difference difference, List<Answers> sides, List<Answers> mixes) {
        return mixes.stream()
                .anyMatch(mix ->
                        sides.stream().anyMatch(side -> verdict(taking(difference, mix, side)) != verdict(mix)));
    }

    /** Every mix, those that no rule tells apart too. */
    private static List<Answers> mixes(List<Answers> sides, Comparison comparison) {
        List<Answers> mixes = List.of(sides.get(0));
        for (Difference difference : comparison.differences()) {
            mixes = mixes.stream()
                    .flatMap(mix -> given(difference, sides).map(side -> taking(difference, mix, side)))
                    .toList();
        }
        return mixes;
    }

    /** One company for each answer that is given. */
    private static Stream<Answers> given(Difference difference, List<Answers> sides) {
        Map<List<Object>, Answers> given = new HashMap<>();
        sides.forEach(side -> given.putIfAbsent(
                difference.questions().stream()
                        .map(question -> Objects.requireNonNullElse((Object) side.get(question), ""))
                        .toList(),
                side));
        return given.values().stream();
    }

    private static Answers taking(Difference difference, Answers answers, Answers other) {
        Answers taken = answers;
        for (Question<?> question : difference.questions()) {
            taken = taken.taking(question, other);
        }
        return taken;
    }

    private @Nullable Verdict verdict(Answers answers) {
        return advisor.advise(answers.onPath()).verdict();
    }

    private Comparison compare(String... companies) {
        return Comparison.of(
                advisor, Stream.of(companies).map(Addresses::answers).toList());
    }

    /** Three or four companies that differ in a few answers. */
    private static List<Answers> sides(Random random) {
        List<Question<?>> questions = new ArrayList<>(Questionnaire.QUESTIONS);
        Map<String, List<String>> common = new HashMap<>();
        questions.forEach(question -> common.put(question.id(), List.of(any(question, random))));
        Collections.shuffle(questions, random);
        List<Answers> sides = new ArrayList<>();
        for (int side = 3 + random.nextInt(2); side > 0; side--) {
            Map<String, List<String>> company = new HashMap<>(common);
            questions.subList(0, 4).forEach(question -> company.put(question.id(), List.of(any(question, random))));
            sides.add(Questionnaire.read(company).answers());
        }
        return sides;
    }

    private static String any(Question<?> question, Random random) {
        List<String> choices = new ArrayList<>(question instanceof WholeNumber ? NUMBERS : question.choices());
        choices.add("");
        return choices.get(random.nextInt(choices.size()));
    }
}
