package advisor.practice.visit;

import java.time.LocalDate;
import java.util.Map;

/**
 * What was counted of a link on one day.
 *
 * @param day the day, in UTC
 * @param numbers how often each happened; what did not happen is left out
 */
public record VisitDay(LocalDate day, Map<Visit, Long> numbers) {

    public VisitDay {
        numbers = Map.copyOf(numbers);
    }

    /** How often this happened on the day. */
    public long number(Visit visit) {
        return numbers.getOrDefault(visit, 0L);
    }
}
