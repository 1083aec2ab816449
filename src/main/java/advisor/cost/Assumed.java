package advisor.cost;

import advisor.questionnaire.Mistake;
import advisor.questionnaire.Reading;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What could be read of the assumptions in an address.
 *
 * @param assumptions what could be
 * @param mistakes what is wrong with the others; a currency needs a rate, and a rate a currency
 */
public record Assumed(Assumptions assumptions, Map<Assumption, Mistake> mistakes) {

    /** Reads the assumptions among these parameters. */
    public static Assumed read(Map<String, List<String>> parameters) {
        Map<Assumption, Integer> numbers = new EnumMap<>(Assumption.class);
        Map<Assumption, Mistake> mistakes = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            Integer number = assumption.isNumber()
                    ? known(assumption, assumption.range().read(typed(assumption, parameters)), mistakes)
                    : null;
            if (number != null) {
                numbers.put(assumption, number);
            }
        }
        return new Assumed(new Assumptions(numbers, exchange(parameters, mistakes)), mistakes);
    }

    private static List<String> typed(Assumption assumption, Map<String, List<String>> parameters) {
        return parameters.getOrDefault(assumption.id(), List.of());
    }

    private static <T> @Nullable T known(Assumption assumption, Reading<T> reading, Map<Assumption, Mistake> mistakes) {
        if (reading instanceof Reading.Wrong<T> wrong) {
            mistakes.put(assumption, wrong.mistake());
        }
        return reading instanceof Reading.Known<T> known ? known.value() : null;
    }

    private static @Nullable Exchange exchange(
            Map<String, List<String>> parameters, Map<Assumption, Mistake> mistakes) {
        String currency =
                known(Assumption.CURRENCY, Exchange.currency(typed(Assumption.CURRENCY, parameters)), mistakes);
        BigDecimal rate = known(Assumption.RATE, Exchange.rate(typed(Assumption.RATE, parameters)), mistakes);
        boolean dollars = OwnRates.DOLLARS.equals(currency);
        if (rate != null && dollars && rate.compareTo(BigDecimal.ONE) != 0) {
            mistakes.put(Assumption.RATE, Mistake.NOT_OFFERED);
        }
        if (currency != null && rate == null && !dollars) {
            mistakes.putIfAbsent(Assumption.RATE, Mistake.NOT_A_NUMBER);
        }
        if (rate != null && currency == null) {
            mistakes.putIfAbsent(Assumption.CURRENCY, Mistake.NOT_OFFERED);
        }
        return currency == null || rate == null || dollars ? null : new Exchange(currency, rate);
    }

    /** Whether what was typed for this is none of the assumptions: it is wrong, or the other half of an exchange is. */
    public boolean isLost(Assumption assumption) {
        boolean half = !assumption.isNumber()
                && (mistakes.containsKey(Assumption.CURRENCY) || mistakes.containsKey(Assumption.RATE));
        return half || mistakes.containsKey(assumption);
    }
}
