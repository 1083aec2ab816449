package advisor.web.cost;

import advisor.cost.Assumption;
import advisor.cost.Assumptions;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Driver;
import advisor.cost.Estimate;
import advisor.cost.Exchange;
import advisor.cost.OwnRates;
import advisor.web.language.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says which assumptions a reader changed, and converts dollars at the reader's rate. */
@Component
class ChangedAssumptions {

    private final Words words;

    ChangedAssumptions(Words words) {
        this.words = words;
    }

    /** The changed assumptions; empty if none is. */
    String text(Assumptions assumptions) {
        if (assumptions.equals(Assumptions.OURS)) {
            return "";
        }
        String changed = Stream.concat(
                        Stream.of(Assumption.values())
                                .filter(assumption -> assumptions.number(assumption) != null)
                                .map(assumption -> number(assumption, assumptions)),
                        Stream.ofNullable(assumptions.exchange()).map(this::exchange))
                .collect(Collectors.joining("; "));
        return words.text("cost.changed", changed);
    }

    private String number(Assumption assumption, Assumptions assumptions) {
        int number = Objects.requireNonNull(assumptions.number(assumption));
        String value = switch (assumption) {
            case PROJECT, RETAINER -> words.dollars(number);
            case HORIZON, DAYS, SAVING, CURRENCY, RATE -> words.numbers(number, number);
        };
        return words.text("cost.changed.one", words.name("assumption.", assumption), value);
    }

    /** What moves the advised path's total most, in a sentence; empty if nothing does. */
    String drivers(List<Driver> drivers, String currency) {
        return drivers.isEmpty()
                ? ""
                : words.text(
                        "cost.drivers",
                        drivers.stream().map(driver -> driver(driver, currency)).collect(Collectors.joining("; ")));
    }

    private String driver(Driver driver, String currency) {
        return words.text(
                "cost.driver",
                words.name("assumption.", driver.assumption()),
                driver.from(),
                driver.to(),
                words.amount(currency, new DollarRange(driver.low(), driver.low(), driver.high())));
    }

    private String exchange(Exchange exchange) {
        return words.text("cost.changed.exchange", exchange.currency(), exchange.rate());
    }

    /** A path's total in the reader's currency; empty if there is none, or if the total is not in dollars. */
    String converted(Estimate estimate, Costs costs, Assumptions assumptions) {
        Exchange exchange = assumptions.exchange();
        boolean dollars = costs.rates().currency(estimate.path()).equals(OwnRates.DOLLARS);
        return exchange == null || !dollars
                ? ""
                : words.text("cost.converted", words.amount(exchange.currency(), exchange.convert(estimate.total())));
    }
}
