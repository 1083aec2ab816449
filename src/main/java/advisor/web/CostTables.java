package advisor.web;

import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;

import advisor.advice.RuleBook;
import advisor.advice.Verdict;
import advisor.article.Rate;
import advisor.cost.BreakEven;
import advisor.cost.CostModel;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Figure;
import advisor.cost.RateCard;
import advisor.questionnaire.Answers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts costs into words. */
@Component
class CostTables {

    private static final int PERCENT = 100;

    private final Words words;
    private final RateCard rates;
    private final CostModel model;
    private final CostBasis basis;
    private final RuleBook rules;

    CostTables(Words words, RateCard rates, CostModel model, CostBasis basis, RuleBook rules) {
        this.words = words;
        this.rates = rates;
        this.model = model;
        this.basis = basis;
        this.rules = rules;
    }

    /** The table for this inquiry, with the advised path marked. */
    CostTable table(Inquiry inquiry, @Nullable Verdict verdict) {
        Answers answers = inquiry.answers();
        Costs costs = model.estimate(answers, inquiry.assumptions());
        List<CostTable.Row> rows = costs.estimates().stream()
                .map(estimate -> row(estimate, costs, verdict))
                .toList();
        return new CostTable(
                lead(costs), costs.horizonMonths(), rows, other(costs), breakEven(costs), bill(answers, costs));
    }

    private String lead(Costs costs) {
        String days = words.text("cost.days." + costs.daysPerWeek());
        String why = words.text(
                "cost.days.why." + costs.daysPerWeek(),
                rules.thresholds().fractionalHeadcount().value(),
                rules.thresholds().fullTimeHeadcount().value());
        return words.text("cost.lead", costs.horizonMonths(), days, why);
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

    private String other(Costs costs) {
        Rate published = rates.rate(Figure.RETAINER);
        Rate other = rates.rate(Figure.OTHER_RETAINER);
        return words.text(
                "cost.other.text",
                words.dollars(published.low(), published.high()),
                published.section().title(),
                words.dollars(other.low(), other.high()),
                other.section().title(),
                costs.horizonMonths(),
                range(costs.otherRetainer()));
    }

    private String breakEven(Costs costs) {
        DollarRange spend = costs.breakEven().monthlySpend();
        return words.text(
                "cost.break-even.text",
                costs.breakEven().savedShare(),
                words.dollars(spend.low()),
                words.dollars(spend.high()),
                words.text("cost.days." + costs.daysPerWeek()),
                words.dollars(spend.expected()));
    }

    private String bill(Answers answers, Costs costs) {
        Integer bill = answers.get(MONTHLY_AI_SPEND);
        if (bill == null) {
            return words.text("cost.break-even.unknown");
        }
        BreakEven breakEven = costs.breakEven();
        long saving = breakEven.saving(bill);
        long retainer = rates.retainer(costs.daysPerWeek()).expected();
        String key = bill == 0 ? "none" : saving < retainer ? "bill" : "pays";
        return words.text(
                "cost.break-even." + key,
                words.dollars(bill),
                words.dollars(saving),
                Math.floorDiv(PERCENT * saving, retainer),
                words.dollars(retainer));
    }
}
