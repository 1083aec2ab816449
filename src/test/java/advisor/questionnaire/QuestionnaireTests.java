package advisor.questionnaire;

import static advisor.questionnaire.Addresses.answers;
import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.HEADCOUNT;
import static advisor.questionnaire.Questionnaire.PROBLEM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the questions, when each is asked, and what is read from an address. */
class QuestionnaireTests {

    @Test
    void hasTheContractsQuestionsInTheirOrder() {
        assertThat(Questionnaire.QUESTIONS)
                .extracting(Question::id)
                .containsExactly(
                        "evidence",
                        "problem",
                        "ownership",
                        "timeline",
                        "stage",
                        "ai-role",
                        "experience",
                        "shelved-strategy",
                        "hiring",
                        "practices",
                        "engineering-lead",
                        "headcount",
                        "monthly-ai-spend",
                        "governance",
                        "builders",
                        "sensitive");
        assertThat(Questionnaire.QUESTIONS)
                .extracting(Question::position)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evidence         | yes no unsure
            problem          | question evaluation function undefined
            ownership        | owner stretched nobody unsure
            timeline         | under-4-weeks 1-to-3-months 3-to-12-months ongoing unsure
            stage            | nothing-built designing building live unsure
            ai-role          | core planned side unsure
            experience       | yes no unsure
            shelved-strategy | yes no unsure
            hiring           | yes no unsure
            practices        | evals tracing retrieval guardrails tool-tests human-review none unsure
            engineering-lead | yes no unsure
            headcount        | unsure
            monthly-ai-spend | unsure
            governance       | yes partly no unsure
            """)
    void offersTheContractsAnswersInTheirOrder(String id, String choices) {
        assertThat(String.join(" ", Questionnaire.find(id).orElseThrow().choices()))
                .isEqualTo(choices);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "practices, stage=live, true",
        "practices, stage=building, false",
        "practices, stage=unsure, false",
        "practices, '', false",
        "engineering-lead, ownership=owner, false",
        "engineering-lead, ownership=stretched, true",
        "engineering-lead, ownership=nobody, true",
        "engineering-lead, ownership=unsure, true",
        "engineering-lead, '', true",
        "governance, monthly-ai-spend=0, false",
        "governance, monthly-ai-spend=1, true",
        "governance, monthly-ai-spend=unsure, true",
        "governance, '', true",
        "evidence, '', true",
    })
    void asksWhatTheAnswersBeforeCallFor(String id, String query, boolean asked) {
        assertThat(Questionnaire.find(id).orElseThrow().isAsked(answers(query))).isEqualTo(asked);
    }

    @ParameterizedTest(name = "{0}: without {1}")
    @CsvSource({
        "stage=live&ownership=nobody&monthly-ai-spend=1, builders",
        "ownership=owner, practices engineering-lead",
        "stage=live&monthly-ai-spend=0, governance builders",
    })
    void thePathIsWhatIsAsked(String query, String left) {
        assertThat(Questionnaire.path(answers(query)))
                .containsExactlyElementsOf(Questionnaire.QUESTIONS.stream()
                        .filter(question -> !List.of(left.split(" ")).contains(question.id()))
                        .toList());
    }

    @Test
    void dropsAnswersThatNoLongerApply() {
        Submission submission = read("stage=building&practices=evals&monthly-ai-spend=0&governance=no");
        assertThat(Questionnaire.write(submission.answers())).containsOnlyKeys("stage", "monthly-ai-spend");
    }

    @Test
    void ignoresMistakesInAnswersThatDoNotApply() {
        assertThat(read("monthly-ai-spend=0&governance=perhaps").mistakes()).isEmpty();
    }

    @Test
    void keepsTheRightAnswersBesideAWrongOne() {
        Submission submission = read("evidence=maybe&problem=function&headcount=abc");
        assertThat(submission.mistakes())
                .containsEntry(EVIDENCE, Mistake.NOT_OFFERED)
                .containsEntry(HEADCOUNT, Mistake.NOT_A_NUMBER)
                .hasSize(2);
        assertThat(submission.answers().is(PROBLEM, Problem.FUNCTION)).isTrue();
    }

    @Test
    void ignoresWhatIsNoQuestion() {
        assertThat(read("utm_source=x&evidence=yes").answers()).isEqualTo(answers("evidence=yes"));
    }

    @Test
    void writesWhatItReadsInTheOrderOfTheQuestions() {
        assertThat(Questionnaire.write(read("headcount=4.2k&stage=live&practices=tracing,evals&evidence=unsure")
                        .answers()))
                .hasToString("{evidence=unsure, stage=live, practices=evals,tracing, headcount=4200}");
    }

    private static Submission read(String query) {
        return Questionnaire.read(Addresses.parameters(query));
    }
}
