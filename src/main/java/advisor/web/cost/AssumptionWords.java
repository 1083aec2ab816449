package advisor.web.cost;

import advisor.advice.RuleBook;
import advisor.cost.Assumption;
import advisor.cost.Assumptions;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Driver;
import advisor.cost.Estimate;
import advisor.cost.Exchange;
import advisor.cost.OwnRates;
import advisor.cost.Path;
import advisor.cost.Source;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what is assumed: by us, by a consultant, by the reader. */
@Component
class AssumptionWords {

    private final Words words;
    private final RuleBook rules;

    AssumptionWords(Words words, RuleBook rules) {
        this.words = words;
        this.rules = rules;
    }

    /** Whether there are amounts in two currencies. */
    static boolean isMixed(Costs costs) {
        return !costs.rates().inDollars().equals(costs.rates());
    }

    /** That some prices are a consultant's own; empty if none is. */
    String own(Referral referral, Costs costs) {
        OwnRates own = referral.rates();
        if (own == null) {
            return "";
        }
        return Stream.of(
                        priced(referral, costs),
                        partly(referral, costs),
                        isMixed(costs)
                                ? words.text("cost.own.currency", words.currency(own.currency()), referral.name())
                                : "",
                        costs.rates(Path.CONSULTANT_THEN_OFFICER).equals(costs.rates())
                                ? ""
                                : words.text("cost.own.apart"))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Which of the prices that count are the consultant's. */
    private String priced(Referral referral, Costs costs) {
        boolean project = costs.rates().engagementSource() == Source.CONSULTANT;
        boolean retainer = costs.retainerSource() == Source.CONSULTANT;
        boolean none = costs.rates().retainerDays(Source.CONSULTANT).isEmpty();
        String priced = project && retainer ? "both" : project ? "project" : retainer ? "retainer" : none ? "none" : "";
        return priced.isEmpty() ? "" : words.text("cost.own." + priced, referral.name());
    }

    /** For which days a week the retainer is the consultant's, and for which the article's; empty if it is one of them. */
    private String partly(Referral referral, Costs costs) {
        List<Integer> own = costs.rates().retainerDays(Source.CONSULTANT);
        List<Integer> published = costs.rates().retainerDays(Source.ARTICLE);
        return own.isEmpty() || published.isEmpty()
                ? ""
                : words.text("cost.own.partly", referral.name(), words.days(own), words.days(published));
    }

    /** The horizon and the days a week, and why. */
    String lead(Costs costs, Assumptions assumptions) {
        String why = words.text(
                assumptions.number(Assumption.DAYS) == null
                        ? "cost.days.why." + costs.daysPerWeek()
                        : "cost.days.why.chosen",
                rules.thresholds().fractionalHeadcount().value(),
                rules.thresholds().fullTimeHeadcount().value(),
                words.days(costs.daysPerWeek()));
        return words.text(isMixed(costs) ? "cost.lead.own" : "cost.lead", costs.horizonMonths(), why);
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
        boolean dollars = costs.currency(estimate.path()).equals(OwnRates.DOLLARS);
        return exchange == null || !dollars
                ? ""
                : words.text("cost.converted", words.amount(exchange.currency(), exchange.convert(estimate.total())));
    }
}
