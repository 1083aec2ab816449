package advisor.cost;

import advisor.article.Rate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The prices that costs are computed from. Complete: it has every figure, in the figure's unit. A consultant's own rates
 * take the place of the published prices of an engagement and a retainer; the published figures stay readable.
 */
public final class RateCard {

    private static final int MONTHS_A_YEAR = 12;
    private static final int WEEKS_A_YEAR = 52;

    private final Map<Figure, Rate> rates;
    private final @Nullable OwnRates own;

    /**
     * A rate card with these figures.
     *
     * @throws IllegalArgumentException if a figure is missing or has another unit than it should
     */
    public RateCard(Map<Figure, Rate> rates) {
        this.rates = new EnumMap<>(Figure.class);
        this.rates.putAll(rates);
        this.own = null;
        for (Figure figure : Figure.values()) {
            if (rate(figure).unit() != figure.unit()) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "'%s' must be in %s, not in %s",
                        figure.id(),
                        figure.unit(),
                        rate(figure).unit()));
            }
        }
    }

    private RateCard(RateCard published, @Nullable OwnRates own) {
        this.rates = published.rates;
        this.own = own;
    }

    /** The same card with a consultant's own rates, or without any. */
    public RateCard with(@Nullable OwnRates rates) {
        return Objects.equals(own, rates) ? this : new RateCard(this, rates);
    }

    /** The same card as far as its prices are in dollars: without rates in another currency. */
    public RateCard inDollars() {
        return own == null || own.inDollars() ? this : with(null);
    }

    /** Whether an engagement has a consultant's own price. */
    public boolean hasOwnEngagement() {
        return own != null && own.project() != null;
    }

    /** Whether a retainer has a consultant's own price. */
    public boolean hasOwnRetainer() {
        return own != null && own.hasRetainer();
    }

    /** What the amounts of a path are in: the label of the article's currency or the consultant's. */
    public String currency(Path path) {
        return switch (path) {
            case NEITHER, FULL_TIME_OFFICER -> OwnRates.DOLLARS;
            case CONSULTANT, CONSULTANT_THEN_OFFICER, OFFICER -> own == null ? OwnRates.DOLLARS : own.currency();
        };
    }

    /** The published range of a figure. */
    public Rate rate(Figure figure) {
        Rate rate = rates.get(figure);
        if (rate == null) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "'%s' is missing", figure.id()));
        }
        return rate;
    }

    /** One engagement of a consultant; the worked example's price is the expected one of the published ones. */
    public DollarRange engagement() {
        if (own != null && own.project() != null) {
            return own.project();
        }
        Rate price = rate(Figure.ENGAGEMENT);
        return new DollarRange(price.low(), middle(rate(Figure.EXAMPLE_ENGAGEMENT)), price.high()).rounded();
    }

    /** How many months a long engagement spreads over, at most. */
    int longEngagementMonths() {
        int weeks = rate(Figure.LONG_ENGAGEMENT_LENGTH).high();
        return (weeks * MONTHS_A_YEAR + WEEKS_A_YEAR - 1) / WEEKS_A_YEAR;
    }

    /**
     * An engagement beyond the article's length, in dollars: extrapolated from the prices a week of the worked example,
     * and at most from that of the longest engagement.
     */
    DollarRange longEngagement() {
        Rate example = rate(Figure.EXAMPLE_ENGAGEMENT);
        double exampleWeeks = rate(Figure.EXAMPLE_ENGAGEMENT_LENGTH).high();
        double mostAWeek = (double) rate(Figure.ENGAGEMENT).high()
                / rate(Figure.ENGAGEMENT_LENGTH).high();
        Rate longer = rate(Figure.LONG_ENGAGEMENT_LENGTH);
        return new DollarRange(
                Math.round(example.low() / exampleWeeks * longer.low()),
                Math.round(middle(example) / exampleWeeks * (longer.low() + longer.high()) / 2),
                Math.round(mostAWeek * longer.high()));
    }

    /**
     * An officer's retainer a month at these days a week: from the first of the article's two ranges to the second, each
     * linear from its fewest days to its most. That line and the middle, which is expected, are our judgement.
     */
    public DollarRange retainer(int daysPerWeek) {
        if (own != null && own.hasRetainer()) {
            return own.retainer(daysPerWeek);
        }
        return DollarRange.between(atDays(Figure.RETAINER, daysPerWeek), atDays(Figure.OTHER_RETAINER, daysPerWeek));
    }

    private long atDays(Figure retainer, int daysPerWeek) {
        Rate price = rate(retainer);
        Rate days = rate(Figure.RETAINER_DAYS);
        double share = (double) (daysPerWeek - days.low()) / (days.high() - days.low());
        return Math.round(price.low() + share * (price.high() - price.low()));
    }

    /** A full-time officer's total compensation in dollars a month. */
    DollarRange monthlySalary() {
        return range(Figure.FULL_TIME_SALARY).times(1.0 / MONTHS_A_YEAR);
    }

    /** A retainer, in dollars a month, as a share of the middle of a full-time officer's total compensation. */
    public double shareOfFullTime(long retainer) {
        return (double) retainer / monthlySalary().expected();
    }

    /** The share of the AI bill that the worked example's officer saved, from 0 to 1. */
    public double savedShare() {
        Rate bill = rate(Figure.EXAMPLE_BILL);
        return 1 - (double) bill.low() / bill.high();
    }

    private DollarRange range(Figure figure) {
        Rate rate = rate(figure);
        return DollarRange.between(rate.low(), rate.high());
    }

    private static long middle(Rate rate) {
        return ((long) rate.low() + rate.high()) / 2;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RateCard card && rates.equals(card.rates) && Objects.equals(own, card.own);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rates, own);
    }
}
