package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.Thorough;
import advisor.questionnaire.Answers;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no single change turns the advice: those that come nearest. */
class NearMissesTests {

    private static final String FOR_A_SEAT =
            "evidence=yes&problem=function&ownership=nobody&timeline=ongoing&stage=live&practices=none&ai-ro"
                    + "le=core&experience=yes&shelved-strategy=yes&hiring=yes&headcount=60&monthly-ai-spend=9000&governance=no";

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

    @Test
    @Tag("walk")
    void everyOneIsCloserThanTodayAndTurnsNothing() {
        Random random = new Random(9);
        int found = 0;
        for (int round = 0; round < Thorough.rounds(5_000); round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size()));
            Advice advice = advisor.advise(answers);
            List<NearMiss> misses = nearMisses.near(answers);
            found += misses.size();
            assertThat(misses).hasSizeLessThanOrEqualTo(3).isSortedAccordingTo(Comparator.comparing(NearMiss::margin));
            for (NearMiss miss : misses) {
                Advice changed = advisor.advise(miss.answer().in(answers).onPath());
                assertThat(changed.verdict()).isEqualTo(advice.verdict());
                assertThat(Math.abs(changed.card().consultant() - changed.card().officer()))
                        .isEqualTo(miss.margin())
                        .isLessThan(Math.abs(
                                advice.card().consultant() - advice.card().officer()));
            }
        }
        assertThat(found).isPositive();
    }

    /** Another answer that leaves the sides as far apart is no near miss. */
    @Test
    void leavesOutWhatBringsNothingCloser() {
        assertThat(nearMisses.near(answers(FOR_A_SEAT)))
                .extracting(miss -> miss.answer().question().id())
                .doesNotContain("hiring", "shelved-strategy", "timeline");
        assertThat(nearMisses.near(answers("evidence=yes&ownership=owner&experience=yes&monthly-ai-spend=0")))
                .isEmpty();
    }
}
