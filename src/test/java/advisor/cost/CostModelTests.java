package advisor.cost;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every path costs; the amounts are worked out by hand from the article's figures. */
class CostModelTests {

    private final CostModel model =
            new CostModel(RuleBooks.rates(), RuleBooks.shipped().thresholds());

    @ParameterizedTest(name = "{0}, {2} months, {3} days: {4} to {6}")
    @CsvSource(delimiter = '|', textBlock = """
            neither                 |                         | 12     | 2    | 20     | 20       | 240
            consultant              |                         | 12     | 2    | 5000   | 12000    | 25000
            consultant              | timeline=1-to-3-months  | 12     | 2    | 20000  | 51000    | 81000
            consultant              | timeline=ongoing        | 12     | 2    | 20000  | 51000    | 81000
            consultant-then-officer |                         | 12     | 2    | 93000  | 193000   | 300000
            consultant-then-officer |                         | 12     | 1    | 93000  | 100000   | 300000
            consultant-then-officer | timeline=1-to-3-months  | 12     | 2    | 93000  | 193000   | 300000
            officer                 |                         | 12     | 1    | 96000  | 96000    | 300000
            officer                 |                         | 12     | 2    | 96000  | 198000   | 300000
            officer                 |                         | 12     | 3    | 96000  | 300000   | 300000
            officer                 |                         | 3      | 2    | 24000  | 50000    | 75000
            officer                 |                         | 24     | 2    | 192000 | 396000   | 600000
            full-time-officer       |                         | 12     | 2    | 300000 | 400000   | 500000
            full-time-officer       |                         | 3      | 2    | 75000  | 100000   | 125000
            """)
    void pricesEveryPath(
            String path, @Nullable String query, int months, int days, long low, long expected, long high) {
        assertThat(estimate(path, query, months, days).total()).isEqualTo(new DollarRange(low, expected, high));
    }

    @Test
    void putsTheScopeInTheFirstMonthAndTheSeatInTheOthers() {
        Estimate estimate = estimate("consultant-then-officer", "", 12, 2);
        assertThat(estimate.byMonth()).hasSize(12);
        assertThat(estimate.byMonth().get(0)).isEqualTo(new DollarRange(5_000, 12_000, 25_000));
        assertThat(estimate.byMonth().get(1)).isEqualTo(new DollarRange(8_000, 17_000, 25_000));
    }

    @Test
    void saysWhereItGoesBeyondTheArticle() {
        assertThat(estimate("consultant", "timeline=1-to-3-months", 12, 2).extrapolated())
                .isTrue();
        assertThat(estimate("consultant", "timeline=under-4-weeks", 12, 2).extrapolated())
                .isFalse();
        assertThat(estimate("officer", "timeline=1-to-3-months", 12, 2).extrapolated())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} people: {1} days a week")
    @CsvSource({"1, 1", "19, 1", "20, 2", "60, 2", "200, 2", "201, 3", "unsure, 2"})
    void assumesTheDaysOfTheWorkedExampleWithinTheArticlesSizes(String headcount, int days) {
        assertThat(model.daysPerWeek(answers("headcount=" + headcount))).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} days a week: from {1} a month")
    @CsvSource({"1, 16000", "2, 33000", "3, 50000"})
    void anOfficerPaysForTheSeatFromThisBill(int days, long bill) {
        BreakEven breakEven =
                model.estimate(Answers.none(), new Assumptions(12, days)).breakEven();
        assertThat(breakEven.monthlySpend()).isEqualTo(new DollarRange(16_000, bill, 50_000));
        assertThat(breakEven.saving(4_200)).isEqualTo(2_100);
    }

    @Test
    void showsTheOtherRangeForTheSameRetainer() {
        assertThat(model.estimate(Answers.none(), Assumptions.OURS).otherRetainer())
                .isEqualTo(new DollarRange(180_000, 330_000, 480_000));
    }

    private Estimate estimate(String path, @Nullable String query, int months, int days) {
        return model.estimate(answers(query == null ? "" : query), new Assumptions(months, days)).estimates().stream()
                .filter(estimate -> estimate.path().id().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
