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

    /**
     * The estimate that these prices make. A price is shown as it is; sums, and what was divided into months, are
     * rounded.
     *
     * @param prices the price of each month, in dollars
     */
    static Estimate of(Path path, List<DollarRange> prices, boolean extrapolated) {
        boolean spread = !prices.get(1).equals(DollarRange.NOTHING);
        boolean divided = spread && (extrapolated || path == Path.FULL_TIME_OFFICER);
        List<DollarRange> byMonth =
                divided ? prices.stream().map(DollarRange::rounded).toList() : prices;
        List<DollarRange> soFar = soFar(prices, byMonth.get(0));
        return new Estimate(path, soFar.get(soFar.size() - 1), byMonth, soFar, extrapolated);
    }

    private static List<DollarRange> soFar(List<DollarRange> prices, DollarRange first) {
        List<DollarRange> soFar = new ArrayList<>();
        DollarRange sum = prices.get(0);
        DollarRange shown = first;
        soFar.add(shown);
        for (DollarRange price : prices.subList(1, prices.size())) {
            sum = sum.plus(price);
            shown = price.equals(DollarRange.NOTHING) ? shown : sum.rounded();
            soFar.add(shown);
        }
        return soFar;
    }
}
