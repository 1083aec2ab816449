package advisor.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import advisor.RuleBooks;
import advisor.advice.Advisor;
import advisor.advice.Verdict;
import advisor.questionnaire.Addresses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a verdict agrees with the article's reasoning, and when with what happened. */
class TrackRecordTests {

    private static final String SCOPE = "problem=question";
    private static final String SEAT = "ownership=nobody";

    private final Advisor advisor = new Advisor(RuleBooks.shipped());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            what happened                               | advised    | article supports     | speaks for              | partly  | with the article | with what happened
            they hired a consultant, as the article has | consultant | consultant           | consultant              |         | agrees           | agrees
            the article supports two                    | consultant | neither consultant   | consultant              |         | agrees           | agrees
            the article supports another                | consultant | neither officer      | consultant              |         | misses           | agrees
            it speaks for two                           | officer    | officer              | neither officer         |         | agrees           | agrees
            it speaks for another                       | officer    | officer              | neither                 |         | agrees           | disagrees
            it speaks for ours with a reservation       | officer    | officer              | consultant-then-officer | officer | agrees           | partly
            it speaks for nothing else                  | consultant | consultant           |                         | consultant | agrees        | partly
            it partly speaks for another                | consultant | officer              |                         | officer | misses           | disagrees
            the source does not tell                    | consultant | consultant           |                         |         | agrees           | untold
            it is too early to advise                   | too early  | neither              | neither                 |         | misses           | disagrees
            it is too early, and nothing is told        | too early  | neither              |                         |         | misses           | untold
            """)
    void tellsWhetherAdviceAgrees(
            String happened,
            String advised,
            String supports,
            @Nullable String spokenFor,
            @Nullable String partly,
            String withArticle,
            String withOutcome) {
        Trial trial = trial(answers(advised), supports, spokenFor, partly);

        assertThat(trial.verdict() == null ? "too early" : trial.verdict().id()).isEqualTo(advised);
        assertThat(trial.isSupported() ? "agrees" : "misses").isEqualTo(withArticle);
        assertThat(trial.fit().id()).isEqualTo(withOutcome);
    }

    @Test
    void countsBoth() {
        TrackRecord trackRecord = new TrackRecord(
                advisor,
                List.of(
                        precedent("1", SCOPE, "consultant", "consultant", null),
                        precedent("2", SCOPE, "officer", "neither", null),
                        precedent("3", SEAT, "officer", null, "officer"),
                        precedent("4", SEAT, "officer", null, null)));

        assertThat(trackRecord.supported()).isEqualTo(3);
        assertThat(trackRecord.trials())
                .extracting(Trial::fit)
                .containsExactly(Fit.AGREES, Fit.DISAGREES, Fit.PARTLY, Fit.UNTOLD);
        assertThat(Fit.values()).allMatch(fit -> trackRecord.count(fit) == 1);
    }

    @Test
    void wantsPrecedentsEachOfItsOwn() {
        Precedent one = precedent("1", SCOPE, "consultant", "consultant", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrackRecord(advisor, List.of(one, one)))
                .withMessage("'1' stands twice");
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackRecord(advisor, List.of()));
    }

    private Trial trial(String answers, String supports, @Nullable String spokenFor, @Nullable String partly) {
        return new TrackRecord(advisor, List.of(precedent("1", answers, supports, spokenFor, partly)))
                .trials()
                .get(0);
    }

    private static Precedent precedent(
            String id, String answers, String supports, @Nullable String spokenFor, @Nullable String partly) {
        return new Precedent(
                id,
                "A company",
                Addresses.answers(answers),
                verdicts(supports),
                "because",
                Evidence.FIRM,
                new Outcome(verdicts(spokenFor), verdicts(partly), "it went well"),
                "https://example.com");
    }

    private static String answers(String verdict) {
        return switch (verdict) {
            case "consultant" -> SCOPE;
            case "officer" -> SEAT;
            default -> "evidence=yes";
        };
    }

    private static Set<Verdict> verdicts(@Nullable String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(" "))
                        .map(id -> Verdict.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .collect(Collectors.toSet());
    }
}
