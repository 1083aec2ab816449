package advisor.web;

import advisor.advice.RuleBook;
import advisor.advice.Verdict;
import advisor.cost.Assumptions;
import advisor.cost.CostModel;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts costs into words. */
@Component
class CostTables {

    private final Words words;
    private final CostModel model;
    private final CostBasis basis;
    private final CostRemarks remarks;
    private final RuleBook rules;
    private final CostForms forms;
    private final Links links;

    CostTables(
            Words words,
            CostModel model,
            CostBasis basis,
            CostRemarks remarks,
            RuleBook rules,
            CostForms forms,
            Links links) {
        this.words = words;
        this.model = model;
        this.basis = basis;
        this.remarks = remarks;
        this.rules = rules;
        this.forms = forms;
        this.links = links;
    }

    /** The table for an inquiry, with the advised path marked. */
    CostTable table(Inquiry inquiry, Form form, @Nullable Verdict verdict) {
        Costs costs = inquiry.costs(model);
        List<CostTable.Row> rows = costs.estimates().stream()
                .map(estimate -> row(estimate, costs, verdict))
                .toList();
        return new CostTable(
                forms.form(form, costs),
                lead(costs, inquiry.assumptions()),
                !inquiry.assumptions().equals(Assumptions.OURS),
                links.advice(inquiry.with(Assumptions.OURS)),
                costs.horizonMonths(),
                rows,
                CostChart.of(costs, rows),
                soFar(costs),
                remarks.share(costs),
                remarks.other(costs),
                remarks.breakEven(costs),
                remarks.bill(inquiry.answers(), costs));
    }

    private String lead(Costs costs, Assumptions assumptions) {
        String why = words.text(
                assumptions.daysPerWeek() == null ? "cost.days.why." + costs.daysPerWeek() : "cost.days.why.chosen",
                rules.thresholds().fractionalHeadcount().value(),
                rules.thresholds().fullTimeHeadcount().value());
        return words.text("cost.lead", costs.horizonMonths(), words.days(costs.daysPerWeek()), why);
    }

    private List<CostTable.Month> soFar(Costs costs) {
        return IntStream.rangeClosed(1, costs.horizonMonths())
                .mapToObj(month -> new CostTable.Month(
                        month,
                        costs.estimates().stream()
                                .map(estimate -> range(estimate.soFar().get(month - 1)))
                                .toList()))
                .toList();
    }

    private CostTable.Row row(Estimate estimate, Costs costs, @Nullable Verdict verdict) {
        return new CostTable.Row(
                words.name("path.", estimate.path()),
                range(estimate.byMonth().get(0)),
                range(estimate.byMonth().get(costs.horizonMonths() - 1)),
                range(estimate.total()),
                words.text("cost.expected", words.dollars(estimate.total().expected())),
                basis.text(estimate, costs.daysPerWeek()),
                basis.sources(estimate),
                verdict != null && estimate.path().id().equals(verdict.id()));
    }

    private String range(DollarRange range) {
        return words.dollars(range.low(), range.high());
    }
}
