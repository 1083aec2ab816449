package advisor.cost;

import advisor.article.Rate;
import advisor.questionnaire.NumberRange;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The prices that costs are computed from. Complete: it has every figure, in the figure's unit. A consultant's own rates
 * and what a reader typed take the place of the published prices of an engagement and a retainer; the published figures
 * stay readable.
 */
public final class RateCard {

    private static final int PERCENT = 100;
    private static final int MONTHS_A_YEAR = 12;
    private static final int WEEKS_A_YEAR = 52;

    private final Map<Figure, Rate> rates;
    private final Stated stated;

    /**
     * A rate card with these figures.
     *
     * @throws IllegalArgumentException if a figure is missing or has another unit than it should
     */
    public RateCard(Map<Figure, Rate> rates) {
        this.rates = new EnumMap<>(Figure.class);
        this.rates.putAll(rates);
        this.stated = Stated.NOTHING;
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

    private RateCard(RateCard published, Stated stated) {
        this.rates = published.rates;
        this.stated = stated;
    }

    /** The same card with a consultant's own rates, or without any. */
    public RateCard with(@Nullable OwnRates rates) {
        return new RateCard(this, stated.with(rates));
    }

    /** The same card with the prices that a reader typed, or without any. */
    RateCard with(Assumptions assumptions) {
        return new RateCard(this, stated.with(assumptions));
    }

    /** The same card as far as its prices are in dollars: without rates in another currency. */
    public RateCard inDollars() {
        return stated.currency().equals(OwnRates.DOLLARS) ? this : with((OwnRates) null);
    }

    /** Who states the price of an engagement. */
    public Source engagementSource() {
        return stated.engagementSource();
    }

    /** Who states the price of a retainer at these days a week. */
    public Source retainerSource(int daysPerWeek) {
        return stated.retainerSource(daysPerWeek);
    }

    /** The days a week at which this source states the price of a retainer. */
    public List<Integer> retainerDays(Source source) {
        NumberRange days = Assumption.DAYS.range();
        return IntStream.rangeClosed(days.smallest(), days.largest())
                .filter(day -> retainerSource(day) == source)
                .boxed()
                .toList();
    }

    /** What the amounts of a path are in, at these days a week: the label of the article's currency or the consultant's. */
    String currency(Path path, int daysPerWeek) {
        String engagement = stated.currency(engagementSource());
        String retainer = stated.currency(retainerSource(daysPerWeek));
        return switch (path) {
            case NEITHER, FULL_TIME_OFFICER -> OwnRates.DOLLARS;
            case CONSULTANT -> engagement;
            case OFFICER -> retainer;
            case CONSULTANT_THEN_OFFICER -> engagement.equals(retainer) ? engagement : OwnRates.DOLLARS;
        };
    }

    /**
     * The prices of a path, at these days a week: where its engagement and its retainer are in two currencies, which
     * cannot be added up, the article's for both.
     */
    RateCard of(Path path, int daysPerWeek) {
        return currency(path, daysPerWeek).equals(OwnRates.DOLLARS) ? inDollars() : this;
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
        DollarRange engagement = stated.engagement();
        if (engagement != null) {
            return engagement;
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
        DollarRange retainer = stated.retainer(daysPerWeek);
        if (retainer != null) {
            return retainer;
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

    /** The share of the AI bill that the worked example's officer saved, in percent. */
    public int savedPercent() {
        Rate bill = rate(Figure.EXAMPLE_BILL);
        return Math.round(PERCENT * (bill.high() - bill.low()) / (float) bill.high());
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
        return other instanceof RateCard card && rates.equals(card.rates) && stated.equals(card.stated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rates, stated);
    }
}
