package advisor.cost;

import java.util.List;

/**
 * What every path costs over the same horizon.
 *
 * @param horizonMonths the horizon, in months
 * @param daysPerWeek the days a week assumed for an officer
 * @param estimates one for each path
 * @param breakEven when an officer pays for the seat, in dollars
 * @param rates the prices behind them
 */
public record Costs(int horizonMonths, int daysPerWeek, List<Estimate> estimates, BreakEven breakEven, RateCard rates) {

    /** The prices behind one path. */
    public RateCard rates(Path path) {
        return rates.of(path, daysPerWeek);
    }

    /** What the amounts of a path are in: the label of the article's currency or the consultant's. */
    public String currency(Path path) {
        return rates.currency(path, daysPerWeek);
    }

    /** Who states the price of the retainer at the days a week assumed. */
    public Source retainerSource() {
        return rates.retainerSource(daysPerWeek);
    }

    /** The estimate of one path. */
    public Estimate estimate(Path path) {
        return estimates.get(path.ordinal());
    }
}
