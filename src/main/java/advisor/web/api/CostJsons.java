package advisor.web.api;

import advisor.advice.Verdict;
import advisor.cost.Assumption;
import advisor.cost.Assumptions;
import advisor.cost.CostModel;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Exchange;
import advisor.cost.OwnRates;
import advisor.web.cost.CostBasis;
import advisor.web.inquiry.Inquiry;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns costs into JSON. */
@Component
class CostJsons {

    private final CostModel model;
    private final CostBasis basis;

    CostJsons(CostModel model, CostBasis basis) {
        this.model = model;
        this.basis = basis;
    }

    AdviceJson.Costs json(Inquiry inquiry) {
        Costs costs = inquiry.costs(model);
        Assumptions assumptions = inquiry.assumptions();
        Exchange exchange = assumptions.exchange();
        return new AdviceJson.Costs(
                OwnRates.DOLLARS,
                costs.horizonMonths(),
                costs.daysPerWeek(),
                costs.breakEven().savedPercent(),
                assumptions.number(Assumption.PROJECT),
                assumptions.number(Assumption.RETAINER),
                exchange == null ? null : new AdviceJson.Exchange(exchange.currency(), exchange.rate()),
                costs.estimates().stream()
                        .map(estimate -> path(estimate, costs, exchange))
                        .toList(),
                AdviceJson.Spend.of(costs.breakEven().monthlySpend()));
    }

    /** The assumptions that move the advised path's total most. */
    List<AdviceJson.Driver> drivers(Inquiry inquiry, @Nullable Verdict verdict) {
        return inquiry.drivers(model, verdict).stream()
                .map(driver -> new AdviceJson.Driver(
                        driver.assumption().id(), driver.from(), driver.to(), driver.low(), driver.high()))
                .toList();
    }

    private AdviceJson.PathCost path(Estimate estimate, Costs costs, @Nullable Exchange exchange) {
        String currency = costs.currency(estimate.path());
        boolean converted = exchange != null && currency.equals(OwnRates.DOLLARS);
        DollarRange total = estimate.total();
        return new AdviceJson.PathCost(
                estimate.path().id(),
                currency,
                total.low(),
                total.high(),
                total.expected(),
                AdviceJson.Spend.of(exchange != null && converted ? exchange.convert(total) : null),
                basis.text(estimate, costs),
                IntStream.rangeClosed(1, estimate.byMonth().size())
                        .mapToObj(month -> month(month, estimate.byMonth().get(month - 1)))
                        .toList());
    }

    private static AdviceJson.Month month(int month, DollarRange range) {
        return new AdviceJson.Month(month, range.low(), range.high());
    }
}
