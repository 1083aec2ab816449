package advisor.cost;

import java.util.List;

/**
 * What one path costs over the horizon.
 *
 * @param path the path
 * @param total the whole amount, in dollars
 * @param byMonth the amount of each month, in dollars
 * @param extrapolated whether it goes beyond what the article prices
 */
public record Estimate(Path path, DollarRange total, List<DollarRange> byMonth, boolean extrapolated) {

    static Estimate of(Path path, List<DollarRange> byMonth, boolean extrapolated) {
        DollarRange total = byMonth.stream().reduce(DollarRange.NOTHING, DollarRange::plus);
        return new Estimate(
                path,
                total.rounded(),
                byMonth.stream().map(DollarRange::rounded).toList(),
                extrapolated);
    }
}
