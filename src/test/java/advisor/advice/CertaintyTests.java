package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.Thorough;
import advisor.advice.Certainty.Open;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about certainty is what trying every completion shows. */
class CertaintyTests {

    private static final int PARTIAL_ANSWERS = Thorough.rounds(2_000);
    private static final int MOST_COMPLETIONS = 1_000;

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final Alternatives alternatives = new Alternatives(rules.thresholds());
    private final Certainties certainties = new Certainties(advisor, alternatives, new Outcomes(advisor, alternatives));

    @Test
    @Tag("walk")
    void agreesWithEveryCompletionWrittenOutByHand() {
        Random random = new Random(20261123);
        for (int round = 0; round < PARTIAL_ANSWERS; round++) {
            BruteForce tried = BruteForce.of(BruteForce.random(random, MOST_COMPLETIONS), advisor);
            Certainty certainty = certainties.certainty(tried.answers());
            assertThat(certainty.possible()).as("%s", tried.answers()).isEqualTo(tried.possible());
            assertThat(certainty.settled())
                    .as("%s", tried.answers())
                    .isEqualTo(tried.possible().equals(Set.of(verdict(tried.answers()))))
                    .isEqualTo(certainties.isSettled(tried.answers()));
            assertThat(couldChange(certainty)).as("%s", tried.answers()).isEqualTo(tried.couldChange());
        }
    }

    private Verdict verdict(Answers answers) {
        Verdict verdict = advisor.advise(answers).verdict();
        return verdict == null ? Verdict.values()[0] : verdict;
    }

    private static Set<Question<?>> couldChange(Certainty certainty) {
        Set<Question<?>> questions = new HashSet<>();
        certainty.open().stream().filter(Open::couldChange).map(Open::question).forEach(questions::add);
        return questions;
    }

    @Test
    @Tag("walk")
    void aSettledVerdictIsNotMovedByAnyOneAnswer() {
        Random random = new Random(7);
        for (int round = 0; round < PARTIAL_ANSWERS; round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size()));
            if (certainties.isSettled(answers)) {
                alternatives.questions().stream()
                        .filter(question -> question.isAsked(answers) && answers.isOpen(question))
                        .flatMap(question -> alternatives.of(question).stream())
                        .forEach(answer -> assertThat(
                                        advisor.advise(answer.in(answers).onPath())
                                                .verdict())
                                .as("%s with %s", answers, answer)
                                .isEqualTo(advisor.advise(answers).verdict()));
            }
        }
    }

    @Test
    @Tag("walk")
    void aTurnIsTrueWhenItIsFollowed() {
        Random random = new Random(8);
        for (int round = 0; round < PARTIAL_ANSWERS; round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size()));
            for (Open open : certainties.certainty(answers).open()) {
                if (open.turn() != null) {
                    Answers followed = open.turn().answer().in(answers).onPath();
                    assertThat(advisor.advise(followed).verdict())
                            .isEqualTo(open.turn().verdict())
                            .isNotEqualTo(advisor.advise(answers).verdict());
                }
                if (open.decides()) {
                    alternatives
                            .of(open.question())
                            .forEach(answer -> assertThat(certainties
                                            .certainty(answer.in(answers).onPath())
                                            .possible())
                                    .as("%s with %s", answers, answer)
                                    .hasSize(1));
                }
            }
        }
    }

    @Test
    void saysThatNothingIsSettledWhereThereIsTooMuchToTry() {
        Certainty certainty = certainties.certainty(Answers.none());
        assertThat(certainty.settled()).isFalse();
        assertThat(certainty.possible()).isNull();
        assertThat(certainty.first()).map(open -> open.question().id()).hasValue("evidence");
        assertThat(certainties.isSettled(Answers.none())).isFalse();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            the worked example, month two      | evidence=yes&problem=function&ownership=stretched&stage=live&ai-role=core&experience=no&practices=none&monthly-ai-spend=4200&governance=no | timeline=under-4-weeks consultant, decides
            a function that nobody owns        | problem=function&ownership=nobody                                | evidence=no neither; timeline=under-4-weeks consultant; stage=nothing-built consultant-then-officer; ai-role; experience; shelved-strategy; hiring; monthly-ai-spend
            an owner, work left undone         | evidence=yes&ownership=owner&stage=live&practices=none&ai-role=core | problem=function officer; governance; timeline; experience; shelved-strategy=yes officer; hiring; monthly-ai-spend
            an evaluation that nobody asked for | evidence=yes&problem=evaluation&ownership=nobody&ai-role=side   | timeline; stage; shelved-strategy=yes officer; experience; governance; hiring; monthly-ai-spend
            live, costs ungoverned, size open  | evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months&stage=live&ai-role=core&experience=no&shelved-strategy=no&hiring=no&practices=none&governance=no | monthly-ai-spend=5001 officer, decides
            costs ungoverned, unless there are none | evidence=yes&stage=live&governance=no                      | timeline=under-4-weeks consultant; ownership=owner consultant; problem=question consultant; monthly-ai-spend; ai-role=side consultant; shelved-strategy; experience=yes consultant; hiring; practices
            without evidence                   | evidence=no                                                      | ''
            """)
    void listsTheOpenQuestionsThatMatterTheMostTellingFirst(String company, String query, String expected) {
        assertThat(certainties.certainty(answers(query)).open().stream()
                        .filter(Open::couldChange)
                        .map(CertaintyTests::written)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String written(Open open) {
        String turn = open.turn() == null
                ? ""
                : "=" + open.turn().answer().written() + " "
                        + open.turn().verdict().id();
        return open.question().id() + turn + (open.decides() ? ", decides" : "");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            no evidence           | evidence=no                                                     | true
            three weeks           | evidence=yes&timeline=under-4-weeks                             | true
            three weeks, evidence open | timeline=under-4-weeks                                    | false
            evidence alone        | evidence=yes                                                    | false
            worked example, week 0 | evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months&stage=designing&ai-role=core&experience=no&shelved-strategy=no&hiring=no&monthly-ai-spend=0 | true
            """)
    void isSettledWhereNothingOpenMatters(String what, String query, boolean settled) {
        assertThat(certainties.certainty(answers(query)).settled()).isEqualTo(settled);
        assertThat(certainties.isSettled(answers(query))).isEqualTo(settled);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            problem=function&ownership=nobody&stage=live&timeline=ongoing | evidence
            evidence=yes&problem=function&ownership=nobody&stage=live     | timeline
            """)
    void namesTheOpenQuestionThatDecides(String query, String question) {
        Open first = certainties.certainty(answers(query)).first().orElseThrow();
        assertThat(Map.of(first.question().id(), first.decides())).containsEntry(question, true);
    }
}
