package advisor.cost;

import java.util.ArrayList;
import java.util.List;

/**
 * What one path costs over the horizon.
 *
 * @param path the path
 * @param total the whole amount, in dollars
 * @param byMonth the amount of each month, in dollars
 * @param soFar the amount up to the end of each month, in dollars
 * @param extrapolated whether it goes beyond what the article prices
 */
public record Estimate(
        Path path, DollarRange total, List<DollarRange> byMonth, List<DollarRange> soFar, boolean extrapolated) {

    static Estimate of(Path path, List<DollarRange> byMonth, boolean extrapolated) {
        List<DollarRange> soFar = new ArrayList<>();
        DollarRange sum = DollarRange.NOTHING;
        for (DollarRange month : byMonth) {
            sum = sum.plus(month);
            soFar.add(sum.rounded());
        }
        return new Estimate(
                path, sum.rounded(), byMonth.stream().map(DollarRange::rounded).toList(), soFar, extrapolated);
    }
}
