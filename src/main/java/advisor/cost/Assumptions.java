package advisor.cost;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The assumptions that a reader chose; where there is none, ours holds.
 *
 * @param horizonMonths how far the costs look ahead, in months; null for ours
 * @param daysPerWeek the days a week of an officer; null for ours
 */
public record Assumptions(
        @Nullable Integer horizonMonths, @Nullable Integer daysPerWeek) {

    /** None chosen. */
    public static final Assumptions OURS = new Assumptions(null, null);

    /** The assumptions with these values. */
    public static Assumptions of(Map<Assumption, Integer> chosen) {
        return new Assumptions(chosen.get(Assumption.HORIZON), chosen.get(Assumption.DAYS));
    }

    /** The chosen values, in the order in which an address carries them. */
    public Map<Assumption, Integer> chosen() {
        Map<Assumption, Integer> chosen = new EnumMap<>(Assumption.class);
        if (horizonMonths != null) {
            chosen.put(Assumption.HORIZON, horizonMonths);
        }
        if (daysPerWeek != null) {
            chosen.put(Assumption.DAYS, daysPerWeek);
        }
        return chosen;
    }

    /** The chosen values as an address writes them. */
    public Map<String, String> write() {
        Map<String, String> written = new LinkedHashMap<>();
        chosen().forEach((assumption, value) -> written.put(assumption.id(), value.toString()));
        return written;
    }
}
