package advisor.cost;

import advisor.questionnaire.Answers;
import advisor.questionnaire.NumberRange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Varies each assumption over the range that it has a source for. */
public final class Drivers {

    private static final int MOST = 2;

    private final CostModel model;

    /** Drivers of what this model prices. */
    public Drivers(CostModel model) {
        this.model = model;
    }

    /** The two assumptions that move the expected total of a path most, first the one that moves it further. */
    public List<Driver> of(Path path, Answers answers, Assumptions assumptions) {
        Costs costs = model.estimate(answers, assumptions);
        return Stream.of(Assumption.values())
                .filter(assumption -> isVaried(assumption, path, costs))
                .map(assumption -> driver(path, answers, assumptions, assumption, costs.daysPerWeek()))
                .filter(driver -> driver.span() > 0)
                .sorted(Comparator.comparingLong(Driver::span).reversed())
                .limit(MOST)
                .toList();
    }

    /** Whether the path stays in one currency from end to end; the prices that vary are in dollars. */
    private static boolean isVaried(Assumption assumption, Path path, Costs costs) {
        String currency = costs.currency(path);
        return switch (assumption) {
            case HORIZON, SAVING -> true;
            case DAYS -> isOneCurrency(path, costs);
            case PROJECT, RETAINER -> currency.equals(OwnRates.DOLLARS);
            case CURRENCY, RATE -> false;
        };
    }

    private static boolean isOneCurrency(Path path, Costs costs) {
        NumberRange days = Assumption.DAYS.range();
        return IntStream.of(days.smallest(), days.largest())
                .mapToObj(day -> costs.rates().currency(path, day))
                .allMatch(costs.currency(path)::equals);
    }

    private Driver driver(Path path, Answers answers, Assumptions assumptions, Assumption varied, int days) {
        DollarRange range = range(varied, days);
        long first = total(path, answers, assumptions.with(varied, Math.toIntExact(range.low())));
        long last = total(path, answers, assumptions.with(varied, Math.toIntExact(range.high())));
        return new Driver(varied, range.low(), range.high(), Math.min(first, last), Math.max(first, last));
    }

    private long total(Path path, Answers answers, Assumptions assumptions) {
        return model.estimate(answers, assumptions)
                .estimates()
                .get(path.ordinal())
                .total()
                .expected();
    }

    /** The range of an assumption; a price has that of whoever states it, and a fixed one has none to vary over. */
    private DollarRange range(Assumption assumption, int daysPerWeek) {
        RateCard stated = model.inDollars();
        return switch (assumption) {
            case PROJECT -> stated.engagement();
            case RETAINER -> stated.retainer(daysPerWeek);
            case HORIZON, DAYS, SAVING, CURRENCY, RATE -> between(assumption.range());
        };
    }

    private static DollarRange between(NumberRange range) {
        return DollarRange.between(range.smallest(), range.largest());
    }
}
