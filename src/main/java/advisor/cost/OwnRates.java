package advisor.cost;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant charges, in the consultant's own words. It takes the place of the article's prices in the costs; no
 * rule sees it.
 *
 * @param currency what the amounts are in, such as "EUR"; a label, nothing is converted. Each way to write US dollars, and no label,
 *     is "USD"
 * @param project what one project costs; null if that is not stated
 * @param monthly what an officer costs a month, at one, two and three days a week; empty if that is not stated
 */
public record OwnRates(String currency, @Nullable DollarRange project, List<Long> monthly) {

    /** The label of the article's own currency. */
    public static final String DOLLARS = "USD";

    private static final Set<String> DOLLAR_LABELS = Set.of(DOLLARS, "US$", "$", "");

    /**
     * Rates of a consultant.
     *
     * @throws IllegalArgumentException if neither price is stated, the monthly ones are not one for each number of days,
     *     or another currency than the article's is stated for one of the two alone, so that sums would mix both
     */
    public OwnRates {
        currency = label(currency);
        monthly = List.copyOf(monthly);
        if (project == null && monthly.isEmpty()) {
            throw new IllegalArgumentException("neither a project nor a retainer is priced");
        }
        if (!monthly.isEmpty() && monthly.size() != Assumption.DAYS.range().largest()) {
            throw new IllegalArgumentException("a retainer has a price for each number of days a week");
        }
        if (!currency.equals(DOLLARS) && (project == null || monthly.isEmpty())) {
            throw new IllegalArgumentException("in another currency, both a project and a retainer are priced");
        }
    }

    /** A currency as it was typed; every way to write US dollars, and nothing at all, is the article's. */
    public static String label(String typed) {
        return DOLLAR_LABELS.contains(typed.toUpperCase(Locale.ROOT)) ? DOLLARS : typed;
    }

    /** What one project costs between these amounts; the middle is the expected one. */
    public static DollarRange project(long low, long high) {
        return DollarRange.between(low, high);
    }

    /** Whether the amounts can be compared with the article's. */
    public boolean inDollars() {
        return currency.equals(DOLLARS);
    }

    /** Whether a retainer is priced. */
    public boolean hasRetainer() {
        return !monthly.isEmpty();
    }

    /** The retainer a month at these days a week: a fixed price. */
    DollarRange retainer(int daysPerWeek) {
        long price = monthly.get(daysPerWeek - 1);
        return DollarRange.between(price, price);
    }
}
