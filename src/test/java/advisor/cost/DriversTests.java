package advisor.cost;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What moves a total most; worked out by hand. */
class DriversTests {

    private final Drivers drivers =
            new Drivers(new CostModel(RuleBooks.rates(), RuleBooks.shipped().thresholds()));

    @Test
    void areTheHorizonAndTheDaysForAnOfficer() {
        // 3 and 24 months of 22,000; 12 months of 11,500 and 32,500. The retainer: 12 months of 16,500 and 27,500.
        assertThat(of(Path.OFFICER, Assumptions.OURS))
                .containsExactly(
                        new Driver(Assumption.HORIZON, 3, 24, 66_000, 528_000),
                        new Driver(Assumption.DAYS, 1, 3, 138_000, 390_000));
    }

    @Test
    void areThePriceAloneForAConsultant() {
        assertThat(of(Path.CONSULTANT, Assumptions.OURS))
                .containsExactly(new Driver(Assumption.PROJECT, 5_000, 25_000, 5_000, 25_000));
    }

    @Test
    void leaveOutTheDaysWhereTheReaderTypedTheRetainer() {
        // 3 and 24 months of 10,000; the retainer at 16,500 and 27,500 for 12 months.
        assertThat(of(Path.OFFICER, Assumptions.OURS.with(Assumption.RETAINER, 10_000)))
                .containsExactly(
                        new Driver(Assumption.HORIZON, 3, 24, 30_000, 240_000),
                        new Driver(Assumption.RETAINER, 16_500, 27_500, 198_000, 330_000));
    }

    @Test
    void areNoneWhereNothingMovesTheTotal() {
        // The expected one is a subscription for one month.
        assertThat(of(Path.NEITHER, Assumptions.OURS)).isEmpty();
    }

    @Test
    void mixNoDollarsWithAConsultantsOwnCurrency() {
        OwnRates euros =
                new OwnRates("EUR", OwnRates.project(9_000, 18_000), Map.of(1, 7_000L, 2, 13_000L, 3, 18_500L));
        CostModel model = new CostModel(RuleBooks.rates(), RuleBooks.shipped().thresholds()).with(euros);
        // 3 and 24 months of 13,000; 12 months of 7,000 and 18,500.
        assertThat(new Drivers(model).of(Path.OFFICER, answers("headcount=60"), Assumptions.OURS))
                .containsExactly(
                        new Driver(Assumption.HORIZON, 3, 24, 39_000, 312_000),
                        new Driver(Assumption.DAYS, 1, 3, 84_000, 222_000));
    }

    @Test
    void varyAConsultantsOwnPricesNoFurtherThanTheyGo() {
        OwnRates fixed =
                new OwnRates("USD", OwnRates.project(12_400, 12_400), Map.of(1, 7_000L, 2, 13_000L, 3, 18_500L));
        OwnRates range = new OwnRates("USD", OwnRates.project(9_700, 18_300), Map.of());
        assertThat(of(Path.CONSULTANT, fixed)).isEmpty();
        assertThat(of(Path.CONSULTANT, range))
                .containsExactly(new Driver(Assumption.PROJECT, 9_700, 18_300, 9_700, 18_300));
        assertThat(of(Path.OFFICER, fixed))
                .extracting(Driver::assumption)
                .containsExactly(Assumption.HORIZON, Assumption.DAYS);
    }

    @Test
    void varyNoDaysFromOneCurrencyToAnother() {
        OwnRates euros = new OwnRates("EUR", OwnRates.project(9_000, 18_000), Map.of(2, 13_000L));
        assertThat(of(Path.OFFICER, euros)).extracting(Driver::assumption).containsExactly(Assumption.HORIZON);
    }

    private static List<Driver> of(Path path, OwnRates own) {
        CostModel model = new CostModel(RuleBooks.rates(), RuleBooks.shipped().thresholds()).with(own);
        return new Drivers(model).of(path, answers("headcount=60"), Assumptions.OURS);
    }

    private List<Driver> of(Path path, Assumptions assumptions) {
        return drivers.of(path, answers("headcount=60"), assumptions);
    }
}
