package advisor.cost;

import static advisor.questionnaire.Addresses.answers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.RuleBooks;
import advisor.article.Thresholds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every path costs at a consultant's own rates; the amounts are worked out by hand. */
class OwnRatesTests {

    private static final Map<Integer, Long> MONTHLY = Map.of(1, 7_000L, 2, 13_000L, 3, 18_500L);
    private static final OwnRates BOTH = new OwnRates(OwnRates.DOLLARS, OwnRates.project(9_000, 18_000), MONTHLY);
    private static final OwnRates PROJECT = new OwnRates(OwnRates.DOLLARS, OwnRates.project(9_000, 18_000), Map.of());
    private static final OwnRates RETAINER = new OwnRates(OwnRates.DOLLARS, null, MONTHLY);
    private static final OwnRates TWO_DAYS = new OwnRates(OwnRates.DOLLARS, null, Map.of(2, 13_000L));
    private static final OwnRates EUROS = new OwnRates("EUR", OwnRates.project(9_000, 18_000), MONTHLY);

    private final Thresholds thresholds = RuleBooks.shipped().thresholds();
    private final CostModel model = new CostModel(RuleBooks.rates(), thresholds);

    @ParameterizedTest(name = "{0}: {2} to {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # 18,000 is the most of a project; the middle of 9,000 and 18,000 is expected. A price is not rounded.
            consultant              |                        | 9000   | 13500  | 18000
            # A project has her price, however long it takes.
            consultant              | timeline=1-to-3-months | 9000   | 13500  | 18000
            # 12 times 13,000: two days, a fixed price.
            officer                 |                        | 156000 | 156000 | 156000
            # 9,000, 13,500 (156,500 is rounded) and 18,000, each with 11 times 13,000.
            consultant-then-officer |                        | 152000 | 157000 | 161000
            # It is not divided, so that no rounding changes it.
            consultant              | timeline=ongoing       | 9000   | 13500  | 18000
            # Not hers to price.
            neither                 |                        | 20     | 20     | 240
            full-time-officer       |                        | 300000 | 400000 | 500000
            """)
    void pricesEveryPathAtHerRates(String path, @Nullable String query, long low, long expected, long high) {
        assertThat(total(BOTH, path, query)).isEqualTo(new DollarRange(low, expected, high));
    }

    @Test
    void replacesOnlyWhatIsStated() {
        assertThat(total(PROJECT, "officer", "")).isEqualTo(total(null, "officer", ""));
        assertThat(total(PROJECT, "consultant", "")).isNotEqualTo(total(null, "consultant", ""));
        assertThat(total(RETAINER, "consultant", "")).isEqualTo(total(null, "consultant", ""));
        assertThat(total(RETAINER, "officer", "")).isEqualTo(total(BOTH, "officer", ""));
    }

    @Test
    void changesNoAmountByRounding() {
        OwnRates odd = new OwnRates("EUR", OwnRates.project(8_000, 10_000), Map.of(1, 1L, 2, 2L, 3, 3L));
        assertThat(total(odd, "consultant", "timeline=1-to-3-months")).isEqualTo(new DollarRange(8_000, 9_000, 10_000));
        assertThat(total(odd, "officer", "")).isEqualTo(new DollarRange(24, 24, 24));
    }

    @Test
    void comparesTheBillWithHerRetainerIfThatIsInDollars() {
        // 13,000 a month at half of the bill saved.
        assertThat(costs(BOTH).breakEven().monthlySpend()).isEqualTo(new DollarRange(26_000, 26_000, 26_000));
        assertThat(costs(EUROS).breakEven()).isEqualTo(costs(null).breakEven());
    }

    @Test
    void namesTheCurrencyOfEveryPath() {
        assertThat(List.of(Path.values()))
                .extracting(path -> costs(EUROS).currency(path))
                .containsExactly("USD", "EUR", "EUR", "EUR", "USD");
    }

    @Test
    void costsAreTheSameAtTheSameRatesOnly() {
        assertThat(costs(BOTH)).isEqualTo(costs(BOTH));
        OwnRates francs = new OwnRates("CHF", OwnRates.project(9_000, 18_000), MONTHLY);
        assertThat(costs(EUROS)).isNotEqualTo(costs(francs)).isNotEqualTo(costs(null));
    }

    @ParameterizedTest(name = "{0}: project {1}, retainer {2}")
    @CsvSource({"both, true, true", "project, true, false", "retainer, false, true", "none, false, false"})
    void tellsHerPricesFromTheArticles(String stated, boolean project, boolean retainer) {
        Map<String, OwnRates> hers = Map.of("both", BOTH, "project", PROJECT, "retainer", RETAINER);
        RateCard card = RuleBooks.rates().with(hers.get(stated));
        assertThat(card.engagementSource() == Source.CONSULTANT).isEqualTo(project);
        assertThat(card.retainerSource(2) == Source.CONSULTANT).isEqualTo(retainer);
    }

    @Test
    void refusesWhatWouldAddTwoCurrenciesUp() {
        assertThatThrownBy(() -> new OwnRates("EUR", OwnRates.project(1, 2), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnRates("EUR", null, MONTHLY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnRates("USD", null, Map.of(4, 1L))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OwnRates("USD", null, Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} days a week: {1} to {2} a month, stated by the {3}")
    @CsvSource({"1, 8000, 15000, ARTICLE", "2, 13000, 13000, CONSULTANT", "3, 25000, 40000, ARTICLE"})
    void guessesNoPriceForOtherDays(int days, long low, long high, Source source) {
        Costs costs = costs(TWO_DAYS, days);
        assertThat(costs.estimate(Path.OFFICER).byMonth().get(0)).isEqualTo(DollarRange.between(low, high));
        assertThat(costs.retainerSource()).isEqualTo(source);
        assertThat(costs.rates().retainerDays(Source.CONSULTANT)).containsExactly(2);
        assertThat(costs.rates().retainerDays(Source.ARTICLE)).containsExactly(1, 3);
        // Twice the retainer.
        assertThat(costs.breakEven().monthlySpend())
                .isEqualTo(DollarRange.between(2 * low, 2 * high).rounded());
    }

    @Test
    void addsNoTwoCurrenciesUp() {
        OwnRates euros = new OwnRates("EUR", OwnRates.project(9_000, 18_000), TWO_DAYS.monthly());
        Costs two = costs(euros, 2);
        assertThat(two.currency(Path.OFFICER)).isEqualTo("EUR");
        assertThat(two.estimate(Path.CONSULTANT_THEN_OFFICER))
                .isEqualTo(costs(EUROS, 2).estimate(Path.CONSULTANT_THEN_OFFICER));
        Costs one = costs(euros, 1);
        assertThat(List.of(Path.values())).extracting(one::currency).containsExactly("USD", "EUR", "USD", "USD", "USD");
        assertThat(one.estimate(Path.CONSULTANT).total()).isEqualTo(new DollarRange(9_000, 13_500, 18_000));
        assertThat(one.estimate(Path.OFFICER)).isEqualTo(costs(null, 1).estimate(Path.OFFICER));
        assertThat(one.estimate(Path.CONSULTANT_THEN_OFFICER))
                .isEqualTo(costs(null, 1).estimate(Path.CONSULTANT_THEN_OFFICER));
        assertThat(one.breakEven()).isEqualTo(costs(null, 1).breakEven());
    }

    private Costs costs(@Nullable OwnRates own) {
        return model.with(own).estimate(answers(""), Assumptions.OURS);
    }

    private Costs costs(@Nullable OwnRates own, int days) {
        return model.with(own).estimate(answers(""), Assumptions.of(null, days));
    }

    private DollarRange total(@Nullable OwnRates own, String path, @Nullable String query) {
        return model.with(own).estimate(answers(query == null ? "" : query), Assumptions.OURS).estimates().stream()
                .filter(estimate -> estimate.path().id().equals(path))
                .findFirst()
                .orElseThrow()
                .total();
    }
}
