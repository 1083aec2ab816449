package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static advisor.questionnaire.Questionnaire.PRACTICES;
import static advisor.questionnaire.Questionnaire.STAGE;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.Thorough;
import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Practice;
import advisor.questionnaire.Stage;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why not another verdict: the shortest way there, of three changed answers at most. */
class WaysTests {

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final Alternatives alternatives = new Alternatives(rules.thresholds());
    private final Ways ways = new Ways(advisor, alternatives);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a question with an owner     | evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months | neither: problem=function&experience=yes&monthly-ai-spend=0; consultant-then-officer: ownership=nobody&stage=designing; officer: ownership=nobody
            no evidence yet              | evidence=no&problem=function&ownership=nobody | consultant: evidence=yes&timeline=under-4-weeks; consultant-then-officer: evidence=yes&stage=nothing-built; officer: evidence=yes
            live: no step before a seat  | evidence=yes&problem=function&ownership=nobody&timeline=ongoing&stage=live&ai-role=core&experience=yes&shelved-strategy=yes&hiring=yes | neither: ownership=owner&monthly-ai-spend=0; consultant: problem=question&ownership=owner
            the worked example, week 0   | evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months&stage=designing&ai-role=core&experience=no | neither: problem=function&experience=yes&monthly-ai-spend=0; consultant: problem=evaluation; officer: ownership=nobody&stage=building
            one answer                   | problem=function | neither: evidence=no; consultant: problem=question; consultant-then-officer: stage=designing
            """)
    void namesTheShortest(String company, String query, String expected) {
        assertThat(ways.ways(answers(query)).stream().map(WaysTests::written)).containsExactly(expected.split("; "));
    }

    private static String written(Way way) {
        return way.verdict().id() + ": "
                + way.changes().stream()
                        .map(answer -> answer.question() + "=" + answer.written())
                        .collect(Collectors.joining("&"));
    }

    @Test
    void findsNoneWhileItIsTooEarly() {
        assertThat(ways.ways(Answers.none())).isEmpty();
        assertThat(ways.ways(answers("headcount=60&hiring=no"))).isEmpty();
    }

    @Test
    @Tag("walk")
    void keepsWorkThatNoCriterionLooksAt() {
        Random random = new Random(7);
        Set<String> written = new HashSet<>();
        for (int round = 0; round < Thorough.rounds(2_000); round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size())).onPath();
            if (answers.is(STAGE, Stage.LIVE)) {
                ways.ways(answers.with(PRACTICES, Set.of(Practice.TRACING))).stream()
                        .flatMap(way -> way.changes().stream())
                        .filter(change -> change.question() == PRACTICES)
                        .forEach(change -> written.add(change.written()));
            }
        }
        assertThat(written).isNotEmpty().allMatch(practices -> practices.contains("tracing"));
    }

    /** The table knows what the rules say, also while questions are open. */
    @Test
    @Tag("walk")
    void looksUpWhatTheRulesSay() {
        Random random = new Random(4);
        for (int round = 0; round < Thorough.rounds(300_000); round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size()));
            if (ways.verdict(answers) != advisor.advise(answers).verdict()) {
                assertThat(ways.verdict(answers))
                        .as("%s", answers)
                        .isEqualTo(advisor.advise(answers).verdict());
            }
        }
    }

    @Test
    @Tag("walk")
    void everyWayLeadsWhereItSays() {
        Random random = new Random(5);
        for (int round = 0; round < Thorough.rounds(5_000); round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size()));
            for (Way way : ways.ways(answers)) {
                Answers changed = answers;
                for (Answer<?> change : way.changes()) {
                    assertThat(change.in(answers)).isNotEqualTo(answers);
                    changed = change.in(changed);
                }
                assertThat(way.answers()).isEqualTo(changed.onPath());
                assertThat(advisor.advise(way.answers()).verdict())
                        .isEqualTo(way.verdict())
                        .isNotEqualTo(advisor.advise(answers).verdict());
                assertThat(way.changes()).hasSizeBetween(1, 3).allMatch(change -> holds(change, way.answers()));
            }
        }
    }

    private static <T> boolean holds(Answer<T> answer, Answers answers) {
        return answers.is(answer.question(), answer.value());
    }

    /** A second opinion that tries every change, then every two, then every three, and knows nothing of the table. */
    @Test
    @Tag("walk")
    void noWayIsShorter() {
        Random random = new Random(6);
        for (int round = 0; round < Thorough.rounds(2_000); round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size()));
            Verdict verdict = advisor.advise(answers).verdict();
            if (verdict != null) {
                Map<Verdict, Integer> found = ways.ways(answers).stream()
                        .collect(Collectors.toMap(
                                Way::verdict, way -> way.changes().size()));
                assertThat(found).as("%s", answers).isEqualTo(BruteForce.distances(answers, verdict, advisor));
            }
        }
    }
}
