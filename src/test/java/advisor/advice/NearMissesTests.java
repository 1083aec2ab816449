package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no single change turns the advice: those that come nearest. */
class NearMissesTests {

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final Alternatives alternatives = new Alternatives(rules.thresholds());
    private final NearMisses nearMisses = new NearMisses(advisor, alternatives, new Changes(advisor, alternatives));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all of it speaks for a seat | evidence=yes&problem=function&ownership=nobody&timeline=ongoing&stage=live&practices=none&ai-role=core&experience=yes&shelved-strategy=yes&hiring=yes&headcount=60&monthly-ai-spend=9000&governance=no | ownership=owner 12:33; problem=question 8:37; governance=yes 2:31
            """)
    void namesTheNearest(String company, String query, String expected) {
        assertThat(nearMisses.near(answers(query)).stream()
                        .map(miss -> miss.answer().question() + "="
                                + miss.answer().written() + " " + miss.consultant() + ":" + miss.officer()))
                .containsExactly(expected.split("; "));
    }

    @Test
    void thereAreNoneWhereSomethingTurnsTheAdviceOrNothingIsWeighed() {
        assertThat(nearMisses.near(answers("problem=question"))).isEmpty();
        assertThat(nearMisses.near(answers("evidence=no&problem=function"))).isEmpty();
        assertThat(nearMisses.near(Answers.none())).isEmpty();
    }
}
