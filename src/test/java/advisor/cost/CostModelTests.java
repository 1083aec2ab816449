package advisor.cost;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import advisor.RuleBooks;
import advisor.article.Rate;
import advisor.questionnaire.Answers;
import advisor.questionnaire.NumberRange;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What every path costs; the amounts are worked out by hand from the article's figures. */
class CostModelTests {

    private final CostModel model =
            new CostModel(RuleBooks.rates(), RuleBooks.shipped().thresholds());

    @ParameterizedTest(name = "{0}, {2} months, {3} days: {4} to {6}")
    @CsvSource(delimiter = '|', textBlock = """
            neither                 |                         | 12     | 2    | 20     | 20       | 240
            consultant              |                         | 12     | 2    | 5000   | 12000    | 25000
            consultant              | timeline=1-to-3-months  | 12     | 2    | 11000  | 33000    | 81000
            consultant              | timeline=ongoing        | 12     | 2    | 11000  | 33000    | 81000
            consultant-then-officer |                         | 12     | 2    | 187000 | 254000   | 328000
            consultant-then-officer |                         | 12     | 1    | 93000  | 139000   | 190000
            consultant-then-officer | timeline=1-to-3-months  | 12     | 2    | 187000 | 254000   | 328000
            officer                 |                         | 12     | 1    | 96000  | 138000   | 180000
            officer                 |                         | 12     | 2    | 198000 | 264000   | 330000
            officer                 |                         | 12     | 3    | 300000 | 390000   | 480000
            officer                 |                         | 3      | 2    | 50000  | 66000    | 83000
            officer                 |                         | 24     | 2    | 396000 | 528000   | 660000
            full-time-officer       |                         | 12     | 2    | 300000 | 400000   | 500000
            full-time-officer       |                         | 3      | 2    | 75000  | 100000   | 125000
            """)
    void pricesEveryPath(
            String path, @Nullable String query, int months, int days, long low, long expected, long high) {
        assertThat(estimate(path, query, months, days).total()).isEqualTo(new DollarRange(low, expected, high));
    }

    @ParameterizedTest(name = "{0}: {4} costs {5} to {7}")
    @CsvFileSource(resources = "/costs.csv", numLinesToSkip = 1)
    void agreesWithAmountsWorkedOutByHand(
            String company,
            String query,
            int horizon,
            @Nullable Integer days,
            String path,
            long low,
            long expected,
            long high) {
        Assumptions assumptions = Assumptions.of(horizon, days);
        assertThat(model.estimate(answers(query), assumptions).estimates())
                .filteredOn(estimate -> estimate.path().id().equals(path))
                .extracting(Estimate::total)
                .containsExactly(new DollarRange(low, expected, high));
    }

    @Test
    void addsUpFromMonthToMonth() {
        Estimate estimate = estimate("consultant-then-officer", "", 12, 2);
        assertThat(estimate.soFar()).hasSize(12);
        assertThat(estimate.soFar().get(0)).isEqualTo(new DollarRange(5_000, 12_000, 25_000));
        assertThat(estimate.soFar().get(1)).isEqualTo(new DollarRange(22_000, 34_000, 53_000));
        assertThat(estimate.soFar().get(11)).isEqualTo(estimate.total());
    }

    @ParameterizedTest(name = "{0} days a week cost {1} to {2} of a full-time officer")
    @CsvSource({"1, 0.24, 0.45", "2, 0.495, 0.825", "3, 0.75, 1.2"})
    void comparesAnOfficerWithAFullTimeOne(int days, double low, double high) {
        RateCard rates = RuleBooks.rates();
        assertThat(rates.shareOfFullTime(rates.retainer(days).low())).isEqualTo(low, within(0.001));
        assertThat(rates.shareOfFullTime(rates.retainer(days).high())).isEqualTo(high, within(0.001));
    }

    @Test
    void letsTheReaderChooseTheDaysThatARetainerBuys() {
        Rate days = RuleBooks.rates().rate(Figure.RETAINER_DAYS);
        assertThat(Assumption.DAYS.range()).isEqualTo(new NumberRange(days.low(), days.high()));
    }

    @Test
    void leavesOutAssumptionsThatAreOursAnyway() {
        assertThat(model.changed(answers("headcount=60"), Assumptions.of(12, 2)))
                .isEqualTo(Assumptions.OURS);
        assertThat(model.changed(answers(""), Assumptions.OURS.with(Assumption.SAVING, 50)))
                .isEqualTo(Assumptions.OURS);
        assertThat(model.changed(answers("headcount=12"), Assumptions.of(6, 2))).isEqualTo(Assumptions.of(6, 2));
    }

    @Test
    void pricesWhatTheReaderTypedBeforeWhatTheConsultantStates() {
        OwnRates euros =
                new OwnRates("EUR", OwnRates.project(9_000, 18_000), Map.of(1, 7_000L, 2, 13_000L, 3, 18_500L));
        OwnRates dollars = new OwnRates("USD", euros.project(), euros.monthly());
        Assumptions typed = Assumptions.OURS.with(Assumption.PROJECT, 6_100);
        Costs costs = model.with(dollars).estimate(answers(""), typed);
        assertThat(costs.estimates().get(1).total()).isEqualTo(new DollarRange(6_100, 6_100, 6_100));
        // 6,100 + 11 x 13,000 = 149,100
        assertThat(costs.estimates().get(2).total()).isEqualTo(new DollarRange(149_000, 149_000, 149_000));
        // Her euros cannot be added to the reader's dollars: the article's retainer counts.
        assertThat(model.with(euros).estimate(answers(""), typed).estimates())
                .isEqualTo(model.estimate(answers(""), typed).estimates());
    }

    @ParameterizedTest(name = "at {0} percent saved, {1} pays for $20,000 a month")
    @CsvSource({"50, 40000", "90, 22000", "10, 200000", "0,"})
    void findsTheBillThatPaysAtTheSavingAndTheRetainerOfTheReader(int saving, @Nullable Long bill) {
        Assumptions typed = Assumptions.OURS.with(Assumption.SAVING, saving).with(Assumption.RETAINER, 20_000);
        assertThat(model.estimate(answers(""), typed).breakEven().monthlySpend())
                .isEqualTo(bill == null ? null : new DollarRange(bill, bill, bill));
    }

    @Test
    void convertsAtTheRateThatTheReaderTyped() {
        Exchange exchange = new Exchange("EUR", new BigDecimal("0.92"));
        // 182,160, 242,880 and 303,600
        assertThat(exchange.convert(new DollarRange(198_000, 264_000, 330_000)))
                .isEqualTo(new DollarRange(182_000, 243_000, 304_000));
    }

    @Test
    void putsTheScopeInTheFirstMonthAndTheSeatInTheOthers() {
        Estimate estimate = estimate("consultant-then-officer", "", 12, 2);
        assertThat(estimate.byMonth()).hasSize(12);
        assertThat(estimate.byMonth().get(0)).isEqualTo(new DollarRange(5_000, 12_000, 25_000));
        assertThat(estimate.byMonth().get(1)).isEqualTo(new DollarRange(16_500, 22_000, 27_500));
    }

    @Test
    void spreadsALongEngagementEvenlyOverThreeMonths() {
        // 81,250, 32,583 and 10,667 dollars for 13 weeks, by three; nothing afterwards.
        assertThat(estimate("consultant", "timeline=ongoing", 4, 2).byMonth())
                .containsExactly(
                        new DollarRange(4_000, 11_000, 27_000),
                        new DollarRange(4_000, 11_000, 27_000),
                        new DollarRange(4_000, 11_000, 27_000),
                        DollarRange.NOTHING);
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

    @ParameterizedTest(name = "{0} days a week: {1} to {3} a month")
    @CsvSource({"1, 16000, 23000, 30000", "2, 33000, 44000, 55000", "3, 50000, 65000, 80000"})
    void anOfficerPaysForTheSeatFromThisBill(int days, long low, long expected, long high) {
        BreakEven breakEven =
                model.estimate(Answers.none(), Assumptions.of(12, days)).breakEven();
        assertThat(breakEven.monthlySpend()).isEqualTo(new DollarRange(low, expected, high));
        assertThat(breakEven.saving(4_200)).isEqualTo(2_100);
    }

    @ParameterizedTest(name = "{0}: up to {1} weeks")
    @CsvSource({"headcount=60, 4", "timeline=unsure, 4", "timeline=under-4-weeks, 4", "timeline=ongoing, 13"})
    void anEngagementTakesLongerIfHelpIsNeededForLonger(String query, int weeks) {
        assertThat(model.engagementLength(answers(query)).high()).isEqualTo(weeks);
    }

    @ParameterizedTest(name = "{0} days a week: {1} to {3} a month")
    @CsvSource({"1, 8000, 11500, 15000", "2, 16500, 22000, 27500", "3, 25000, 32500, 40000"})
    void anOfficerCostsBetweenTheArticlesTwoRanges(int days, long low, long expected, long high) {
        assertThat(RuleBooks.rates().retainer(days)).isEqualTo(new DollarRange(low, expected, high));
    }

    @ParameterizedTest(name = "{0} to {2}: {3} to {5}")
    @CsvSource({
        "9999, 10000, 10000, 9999, 10000, 10000",
        "9400, 10000, 10501, 9000, 10000, 11000",
        "499, 6000, 12000, 499, 6000, 12000",
    })
    void roundsBothEndsOfARangeAlike(long low, long expected, long high, long least, long about, long most) {
        assertThat(new DollarRange(low, expected, high).rounded()).isEqualTo(new DollarRange(least, about, most));
    }

    private Estimate estimate(String path, @Nullable String query, int months, int days) {
        return model.estimate(answers(query == null ? "" : query), Assumptions.of(months, days)).estimates().stream()
                .filter(estimate -> estimate.path().id().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
