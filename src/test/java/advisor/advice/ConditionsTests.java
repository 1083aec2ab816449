package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Answers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "As long as" is said only where the verdict falls with the rule. */
class ConditionsTests {

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final Conditions conditions = new Conditions(advisor, new Alternatives(rules.thresholds()), rules);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            no evidence, a function nobody owns  | evidence=no&problem=function&ownership=nobody | true
            the worked example, week 0           | evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months&stage=designing&ai-role=core&experience=no | true
            covered                              | evidence=yes&problem=function&ownership=owner&timeline=ongoing&stage=live&experience=yes&monthly-ai-spend=6000&governance=yes | true
            the worked example, month 2: much else speaks for a seat | evidence=yes&problem=function&ownership=stretched&stage=live&ai-role=core&experience=no&practices=none&headcount=60&monthly-ai-spend=4200&governance=no | false
            an owner, but no time would not matter | evidence=yes&problem=question&ownership=owner&stage=building&experience=yes&ai-role=planned | false
            three weeks, and small anyway        | evidence=yes&problem=question&ownership=owner&timeline=under-4-weeks&stage=nothing-built | false
            three weeks, nobody owns the function | evidence=yes&problem=function&ownership=nobody&timeline=under-4-weeks&stage=live | true
            """)
    void theLeadingReasonIsACondition(String what, String query, boolean condition) {
        Answers answers = answers(query);
        Rule leading = advisor.advise(answers).reasons(rules.criteria()).get(0);
        assertThat(conditions.isCondition(leading, answers)).as("%s", leading).isEqualTo(condition);
    }
}
