package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import advisor.RuleBooks;
import advisor.Thorough;
import advisor.questionnaire.Answers;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a verdict rests on our weights. */
class RobustnessTests {

    private static final int WEIGHTINGS = 2_000;

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);

    /** Running sums from decisive down: what a consultant has more of counts up, what an officer has more of down. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            company                                    | answers                                                             | verdict    | under other weights
            nothing said yet                           |                                                                     |            |
            no evidence, whatever else                 | evidence=no&problem=function&ownership=nobody                       | neither    |
            four weeks are left                        | timeline=under-4-weeks&ownership=nobody                             | consultant |
            all speaks for a scope                     | problem=question&ownership=owner                                    | consultant |
            all speaks for a seat                      | problem=function&ownership=nobody                                   | officer    |
            one decisive against one strong            | problem=question&ownership=nobody                                   | officer    | consultant
            one strong against one decisive            | problem=function&ownership=owner                                    | consultant |
            one strong against two moderate            | problem=question&hiring=yes&ai-role=core                            | consultant | officer
            one decisive against two strong            | problem=function&ownership=owner&shelved-strategy=yes               | officer    | consultant
            one strong against one strong              | problem=question&shelved-strategy=yes                               | consultant |
            a tie that one weak criterion would turn   | problem=question&shelved-strategy=yes&timeline=ongoing              | officer    |
            nobody holds it, and it is theirs to run   | evidence=yes&problem=function&ownership=owner&experience=yes&monthly-ai-spend=0 | neither |
            the open choices come first either way     | problem=evaluation&ownership=nobody&stage=designing&hiring=yes      | consultant-then-officer |
            """, useHeadersInDisplayName = true)
    void holdsOrTurns(String company, @Nullable String query, @Nullable String verdict, @Nullable String other) {
        Robustness robustness = Robustness.of(advisor, query == null ? Answers.none() : answers(query));

        assertThat(robustness.verdict()).isEqualTo(verdict(verdict));
        assertThat(robustness.other()).isEqualTo(verdict(other));
        assertThat(robustness.anyWeights()).isEqualTo(other == null);
    }

    private static @Nullable Verdict verdict(@Nullable String id) {
        return id == null ? null : Verdict.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Test
    void saysWhatIsLeftAfterWhatCancelsOut() {
        assertThat(Robustness.of(
                                advisor,
                                answers("problem=question&hiring=yes&ai-role=core&experience=yes&timeline=ongoing"))
                        .net())
                .containsOnly(entry(Strength.STRONG, 1), entry(Strength.MODERATE, -1), entry(Strength.WEAK, -1));
    }

    /** No weights that keep the order turn a verdict that holds; some do turn one that does not, and to what is said. */
    @Test
    @Tag("walk")
    void agreesWithEveryWeighting() {
        Random random = new Random(12);
        int[][] weightings = random.ints(WEIGHTINGS)
                .mapToObj(seed -> weights(new Random(seed)))
                .toArray(int[][]::new);
        for (int round = 0; round < Thorough.rounds(20_000); round++) {
            Answers answers = AnswerSpace.at(random.nextInt(AnswerSpace.size()));
            Scorecard card = advisor.weigh(answers);
            Robustness robustness = Robustness.of(advisor, answers, card, advisor.verdict(answers, card));
            for (int[] weights : weightings) {
                Verdict weighed = advisor.verdict(answers, weighed(card, weights));
                if (weighed != robustness.verdict() && weighed != robustness.other()) {
                    assertThat(weighed).as("%s under %s", answers, weights).isEqualTo(robustness.verdict());
                }
            }
            if (!robustness.anyWeights()) {
                assertThat(turned(answers, card, robustness)).as("%s", answers).isTrue();
            }
        }
    }

    /** Some strength and all above it heavy, or all alike: one of these turns what turns at all. */
    private boolean turned(Answers answers, Scorecard card, Robustness robustness) {
        int heavy = 1_000_000;
        for (int first = 1; first <= 4; first++) {
            int[] weights = {heavy, first > 1 ? heavy : 1, first > 2 ? heavy : 1, first > 3 ? heavy : 1};
            if (advisor.verdict(answers, weighed(card, weights)) == robustness.other()) {
                return true;
            }
        }
        return false;
    }

    /** Random weights, each at least as heavy as the next; often equal, sometimes far apart. */
    private static int[] weights(Random random) {
        int[] steps = {0, 0, 1, 2, 5, 30, 1_000, 100_000};
        int weak = 1 + random.nextInt(9);
        int moderate = weak + steps[random.nextInt(steps.length)];
        int strong = moderate + steps[random.nextInt(steps.length)];
        return new int[] {strong + steps[random.nextInt(steps.length)], strong, moderate, weak};
    }

    private Scorecard weighed(Scorecard card, int[] weights) {
        int consultant = 0;
        int officer = 0;
        for (Criterion criterion : Criterion.values()) {
            int weight = card.has(criterion) ? weights[rules.strength(criterion).ordinal()] : 0;
            consultant += criterion.favours() == Verdict.CONSULTANT ? weight : 0;
            officer += criterion.favours() == Verdict.OFFICER ? weight : 0;
        }
        return new Scorecard(card.met(), consultant, officer, card.onlyWeakForOfficer());
    }
}
