package advisor.web;

import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;

import advisor.advice.RuleBook;
import advisor.advice.Verdict;
import advisor.article.Rate;
import advisor.cost.Assumption;
import advisor.cost.Assumptions;
import advisor.cost.BreakEven;
import advisor.cost.CostModel;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Figure;
import advisor.cost.RateCard;
import advisor.questionnaire.Answers;
import advisor.questionnaire.NumberRange;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final CostForms forms;
    private final Links links;

    CostTables(
            Words words,
            RateCard rates,
            CostModel model,
            CostBasis basis,
            RuleBook rules,
            CostForms forms,
            Links links) {
        this.words = words;
        this.rates = rates;
        this.model = model;
        this.basis = basis;
        this.rules = rules;
        this.forms = forms;
        this.links = links;
    }

    /** The table for an inquiry, with the advised path marked. */
    CostTable table(Inquiry inquiry, Form form, @Nullable Verdict verdict) {
        Costs costs = model.estimate(inquiry.answers(), inquiry.assumptions());
        List<CostTable.Row> rows = costs.estimates().stream()
                .map(estimate -> row(estimate, costs, verdict))
                .toList();
        return new CostTable(
                forms.form(form, costs),
                lead(costs, inquiry.assumptions()),
                !inquiry.assumptions().equals(Assumptions.OURS),
                links.advice(new Inquiry(inquiry.answers(), Assumptions.OURS, inquiry.rules())),
                costs.horizonMonths(),
                rows,
                CostChart.of(costs, rows),
                soFar(costs),
                share(costs),
                other(costs),
                breakEven(costs),
                bill(inquiry.answers(), costs));
    }

    private String lead(Costs costs, Assumptions assumptions) {
        String why = words.text(
                assumptions.daysPerWeek() == null ? "cost.days.why." + costs.daysPerWeek() : "cost.days.why.chosen",
                rules.thresholds().fractionalHeadcount().value(),
                rules.thresholds().fullTimeHeadcount().value());
        return words.text("cost.lead", costs.horizonMonths(), days(costs.daysPerWeek()), why);
    }

    private String days(int days) {
        return words.text("cost.days." + days);
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

    private String share(Costs costs) {
        Rate claimed = rates.rate(Figure.CLAIMED_COST);
        Rate value = rates.rate(Figure.CLAIMED_VALUE);
        NumberRange days = Assumption.DAYS.range();
        String holds = IntStream.rangeClosed(days.smallest(), days.largest())
                .filter(day -> isWithin(claimed, rates.shareOfFullTime(day)))
                .mapToObj(this::days)
                .collect(Collectors.joining(", "));
        return words.text(
                holds.isEmpty() ? "cost.share.never" : "cost.share.text",
                rates.shareOfFullTime(days.smallest()),
                rates.shareOfFullTime(days.largest()),
                days(costs.daysPerWeek()),
                rates.shareOfFullTime(costs.daysPerWeek()),
                words.numbers(value.low(), value.high()),
                words.numbers(claimed.low(), claimed.high()),
                claimed.section().title(),
                holds,
                days(days.smallest()),
                days(days.largest()));
    }

    private static boolean isWithin(Rate percent, double share) {
        return share * PERCENT >= percent.low() && share * PERCENT <= percent.high();
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
                days(costs.daysPerWeek()),
                words.dollars(spend.expected()),
                rates.rate(Figure.EXAMPLE_BILL).section().title());
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
                Math.min(PERCENT - 1, Math.round((double) PERCENT * saving / retainer)),
                words.dollars(retainer));
    }
}
