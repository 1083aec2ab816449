package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do, one after the other: no money before evidence. */
class StepTests {

    private static final String WEEK_0 = "problem=question&ownership=owner&timeline=1-to-3-months&stage=designing"
            + "&ai-role=core&experience=no&shelved-strategy=no&hiring=no&monthly-ai-spend=0&headcount=60";

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final Alternatives alternatives = new Alternatives(rules.thresholds());
    private final Certainties certainties = new Certainties(advisor, alternatives, new Outcomes(advisor, alternatives));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing said yet                      |                                                                   | []
            no evidence                           | evidence=no&problem=question                                      | [EXPERIMENT]
            held inside                           | evidence=yes&ownership=owner&experience=yes&monthly-ai-spend=0    | [NOTHING]
            a question, and evidence              | evidence=yes&problem=question&ownership=owner&timeline=under-4-weeks | [SCOPE]
            a function, and evidence              | evidence=yes&problem=function&ownership=nobody&stage=live         | [SEAT]
            """)
    void followFromTheVerdict(String company, @Nullable String query, String steps) {
        assertThat(steps(query == null ? Answers.none() : answers(query))).isEqualTo(steps);
    }

    /** The article's worked example in its first weeks, with one answer changed. */
    @ParameterizedTest(name = "evidence={0}")
    @CsvSource(delimiter = '|', textBlock = """
            yes    | [SCOPE, DECIDE, SEAT]
            unsure | [EXPERIMENT, SCOPE, DECIDE, SEAT]
            no     | [EXPERIMENT]
            """)
    void findOutFirstWhereEvidenceIsTheQuestion(String evidence, String steps) {
        assertThat(steps(answers("evidence=" + evidence + "&" + WEEK_0))).isEqualTo(steps);
    }

    private String steps(Answers answers) {
        return Step.of(advisor.advise(answers), certainties.certainty(answers)).toString();
    }
}
