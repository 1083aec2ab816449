package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.Thorough;
import advisor.questionnaire.Answers;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The single changes that would lead to another verdict: true, useful, the nearest first. */
class ChangesTests {

    private static final String OWNED = "evidence=yes&problem=question&ownership=owner";

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final Changes changes = new Changes(advisor, new Alternatives(rules.thresholds()));

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            an owner inside        | evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months | ownership=nobody officer
            three weeks            | evidence=yes&problem=question&timeline=under-4-weeks&monthly-ai-spend=9000&governance=no | timeline=1-to-3-months officer
            no evidence            | evidence=no&problem=function&ownership=nobody | evidence=yes officer
            bill below the line    | evidence=yes&ownership=owner&stage=live&monthly-ai-spend=4900&governance=no&timeline=1-to-3-months&experience=no | monthly-ai-spend=5001 officer
            choices to be settled  | evidence=yes&problem=function&ownership=nobody&timeline=ongoing&stage=designing&ai-role=core | stage=building officer
            """)
    void namesTheChange(String what, String query, String expected) {
        assertThat(written(answers(query))).contains(expected);
    }

    /** What is known comes before what is open, one step before two; else the order of the questions holds. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the article's worked example, week zero | evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months&stage=designing&ai-role=core&experience=no | problem=evaluation consultant; stage=building consultant; experience=yes consultant
            known before open             | evidence=yes&ownership=owner&stage=live&practices=none&ai-role=core                                     | ownership=stretched officer; problem=function officer; shelved-strategy=yes officer
            two steps of a role last      | ai-role=core&experience=no&hiring=yes&monthly-ai-spend=0                                                 | experience=yes consultant; ai-role=side consultant; evidence=no neither
            a side project moves one step | problem=function&ai-role=side&experience=no&monthly-ai-spend=0                                           | ai-role=planned officer; monthly-ai-spend=5000 officer; evidence=no neither
            open answers are one step     | evidence=yes&stage=building&ai-role=planned&experience=no                                                | ai-role=side consultant; experience=yes consultant; problem=question consultant
            one practice begun            | evidence=yes&problem=evaluation&timeline=3-to-12-months&stage=live&ai-role=core&practices=none&governance=partly | timeline=1-to-3-months consultant; practices=evals consultant; ai-role=side consultant
            one of two practices given up | evidence=yes&timeline=1-to-3-months&stage=live&ai-role=core&experience=yes&practices=evals,guardrails      | timeline=3-to-12-months officer; practices=evals officer; problem=function officer
            one practice each way         | evidence=yes&timeline=1-to-3-months&stage=live&experience=yes&practices=guardrails&governance=yes         | timeline=3-to-12-months officer; practices=none officer; governance=no officer
            they hold it themselves       | evidence=yes&problem=function&ownership=owner&stage=live&experience=yes&monthly-ai-spend=6000&governance=yes | problem=question consultant; ownership=stretched officer; governance=partly consultant
            a strategy stays shelved      | problem=question&timeline=ongoing&shelved-strategy=yes                                                   | timeline=1-to-3-months consultant; evidence=no neither; ownership=owner consultant
            """)
    void namesTheNearestFirst(String company, String query, String expected) {
        assertThat(written(answers(query))).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{0}: not {2}")
    @CsvSource(delimiter = '|', textBlock = """
            evidence is not lost again    | evidence=yes&problem=function&ownership=nobody | evidence=no
            weeks are not gone back to    | evidence=yes&problem=function&ownership=nobody&timeline=ongoing | timeline=under-4-weeks
            a strategy is not unshelved   | problem=question&timeline=ongoing&shelved-strategy=yes | shelved-strategy=no
            what is live stays built      | evidence=yes&problem=function&ownership=nobody&stage=live | stage=
            experience is not forgotten   | evidence=yes&problem=function&ownership=owner&experience=yes&monthly-ai-spend=0 | experience=no
            what is spent is not unspent  | evidence=yes&problem=function&ownership=owner&timeline=1-to-3-months&stage=nothing-built&ai-role=core&experience=yes&shelved-strategy=yes&hiring=yes&headcount=60&monthly-ai-spend=4200&governance=no | monthly-ai-spend=0
            a problem stays defined       | evidence=yes&problem=function&ownership=nobody | problem=undefined
            """)
    void leavesOutWhatCannotHappenAnyMore(String what, String query, String left) {
        assertThat(written(answers(query))).noneMatch(change -> change.startsWith(left));
    }

    @Test
    void findsNoneWhileItIsTooEarly() {
        assertThat(changes.changes(Answers.none())).isEmpty();
    }

    @Test
    void keepsWorkThatNoCriterionLooksAt() {
        Answers answers = answers("evidence=yes&stage=live&practices=tracing&ownership=owner");
        assertThat(changes.changes(answers))
                .filteredOn(change -> change.answer().question().id().equals("practices"))
                .allMatch(change -> change.answer().written().contains("tracing"));
    }

    @Test
    @Tag("walk")
    void everyChangeIsTrueAndOfOneAnswer() {
        Random random = new Random(3);
        for (int round = 0; round < Thorough.rounds(2_000); round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size()));
            List<Change> found = changes.changes(answers);
            assertThat(found).hasSizeLessThanOrEqualTo(3);
            for (Change change : found) {
                assertThat(change.answers())
                        .isEqualTo(change.answer().in(answers).onPath());
                assertThat(advisor.advise(change.answers()).verdict())
                        .isEqualTo(change.verdict())
                        .isNotEqualTo(advisor.advise(answers).verdict());
            }
        }
    }

    @Test
    void namesTheNearestBandFirst() {
        assertThat(written(answers(OWNED + "&timeline=ongoing&shelved-strategy=yes")))
                .contains("ownership=stretched officer")
                .doesNotContain("ownership=nobody officer");
        assertThat(written(answers("evidence=yes&ownership=owner&stage=live&monthly-ai-spend=0&hiring=yes")))
                .noneMatch(change -> change.startsWith("monthly-ai-spend=5001"));
    }

    private List<String> written(Answers answers) {
        return changes.changes(answers).stream()
                .map(change -> change.answer().question().id() + "="
                        + change.answer().written() + " " + change.verdict().id())
                .collect(Collectors.toList());
    }
}
