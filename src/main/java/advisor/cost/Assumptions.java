package advisor.cost;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The assumptions that a reader chose; where there is none, ours holds. No rule sees them.
 *
 * @param numbers the whole numbers among them
 * @param exchange how dollars are converted; null if they are not
 */
public record Assumptions(
        Map<Assumption, Integer> numbers, @Nullable Exchange exchange) {

    /** None chosen. */
    public static final Assumptions OURS = new Assumptions(Map.of(), null);

    public Assumptions {
        numbers = Map.copyOf(numbers);
    }

    /** The assumptions about time: months to look ahead, and days a week of an officer; null for ours. */
    public static Assumptions of(@Nullable Integer horizonMonths, @Nullable Integer daysPerWeek) {
        return OURS.with(Assumption.HORIZON, horizonMonths).with(Assumption.DAYS, daysPerWeek);
    }

    /** The number chosen for this assumption; null for ours. */
    public @Nullable Integer number(Assumption assumption) {
        return numbers.get(assumption);
    }

    /** The number chosen for this assumption, or else ours. */
    public int number(Assumption assumption, int ours) {
        return numbers.getOrDefault(assumption, ours);
    }

    /** The same with another number; null for ours. */
    public Assumptions with(Assumption assumption, @Nullable Integer number) {
        Map<Assumption, Integer> others = new EnumMap<>(Assumption.class);
        others.putAll(numbers);
        if (number == null) {
            others.remove(assumption);
        } else {
            others.put(assumption, number);
        }
        return new Assumptions(others, exchange);
    }

    /** The chosen values as an address writes them, in its order. */
    public Map<String, String> write() {
        Map<String, String> written = new LinkedHashMap<>();
        for (Assumption assumption : Assumption.values()) {
            Integer number = numbers.get(assumption);
            if (number != null) {
                written.put(assumption.id(), number.toString());
            }
        }
        if (exchange != null) {
            written.put(Assumption.CURRENCY.id(), exchange.currency());
            written.put(Assumption.RATE.id(), exchange.writtenRate());
        }
        return written;
    }
}
