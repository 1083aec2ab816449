package advisor.cost;

import advisor.questionnaire.NumberRange;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant charges, in the consultant's own words. It takes the place of the article's prices in the costs; no
 * rule sees it.
 *
 * @param currency what the amounts are in, such as "EUR"; a label, nothing is converted. Each way to write US dollars, and no label,
 *     is "USD"
 * @param project what one project costs; null if that is not stated
 * @param monthly what an officer costs a month, by days a week; only the days that have a price, none if no retainer is
 *     stated
 */
public record OwnRates(String currency, @Nullable DollarRange project, Map<Integer, Long> monthly) {

    /** The label of the article's own currency. */
    public static final String DOLLARS = "USD";

    /** The most characters of a label. */
    public static final int LONGEST_CURRENCY = 20;

    private static final Set<String> DOLLAR_LABELS = Set.of(DOLLARS, "US$", "$", "");

    /**
     * Rates of a consultant.
     *
     * @throws IllegalArgumentException if neither price is stated, a monthly one is for other days than a retainer buys,
     *     or another currency than the article's is stated for one of the two alone
     */
    public OwnRates {
        currency = label(currency);
        monthly = Collections.unmodifiableSortedMap(new TreeMap<>(monthly));
        if (project == null && monthly.isEmpty()) {
            throw new IllegalArgumentException("neither a project nor a retainer is priced");
        }
        if (!monthly.keySet().stream().allMatch(OwnRates::isBought)) {
            throw new IllegalArgumentException("a retainer has a price for days a week that it buys");
        }
        if (!currency.equals(DOLLARS) && (project == null || monthly.isEmpty())) {
            throw new IllegalArgumentException("in another currency, both a project and a retainer are priced");
        }
    }

    private static boolean isBought(int daysPerWeek) {
        NumberRange days = Assumption.DAYS.range();
        return daysPerWeek >= days.smallest() && daysPerWeek <= days.largest();
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

    /** Whether a retainer is priced, at some days a week or at all. */
    public boolean hasRetainer() {
        return !monthly.isEmpty();
    }

    /** Whether it is priced at these days a week; at others nothing is guessed from it. */
    boolean hasRetainer(int daysPerWeek) {
        return monthly.containsKey(daysPerWeek);
    }

    /** The retainer a month at these days a week: a fixed price; null if there is none. */
    @Nullable
    DollarRange retainer(int daysPerWeek) {
        Long price = monthly.get(daysPerWeek);
        return price == null ? null : DollarRange.between(price, price);
    }
}
