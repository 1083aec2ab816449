package advisor.web.cost;

import advisor.advice.Advice;
import advisor.advice.Verdict;
import advisor.brief.Rechecks.Recheck;
import advisor.cost.Assumptions;
import advisor.cost.CostModel;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Path;
import advisor.web.cost.CostTable.PathCosts;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Words;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts costs into words. */
@Component
public class CostTables {

    /** Companies differ in few things that cost something. */
    private static final int MOST = 500;

    private final Words words;
    private final CostModel model;
    private final CostBasis basis;
    private final CostRemarks remarks;
    private final CostForms forms;
    private final Links links;
    private final AssumptionWords assumed;
    private final Plans plans;
    private final Cache<Priced, CostTable> tables =
            Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST).build();

    CostTables(
            Words words,
            CostModel model,
            CostBasis basis,
            CostRemarks remarks,
            CostForms forms,
            Links links,
            AssumptionWords assumed,
            Plans plans) {
        this.words = words;
        this.model = model;
        this.basis = basis;
        this.remarks = remarks;
        this.forms = forms;
        this.links = links;
        this.assumed = assumed;
        this.plans = plans;
    }

    /**
     * The costs of an inquiry, with the path marked that this advice recommends.
     *
     * @param carried what the form of the assumptions carries along
     */
    public CostTable.Section section(Inquiry inquiry, Form form, Map<String, String> carried, Advice advice) {
        Costs costs = inquiry.costs(model);
        Priced priced = Priced.of(inquiry, advice, costs, plans.recheck(inquiry));
        return new CostTable.Section(
                tables.get(priced, key -> table(inquiry, advice, costs, key.recheck())),
                forms.form(inquiry, form, costs),
                carried,
                links.advice(inquiry.with(Assumptions.OURS)),
                remarks.bill(inquiry.answers(), costs));
    }

    private CostTable table(Inquiry inquiry, Advice advice, Costs costs, @Nullable Recheck recheck) {
        Verdict verdict = advice.verdict();
        List<CostTable.Row> rows = costs.estimates().stream()
                .map(estimate -> row(estimate, costs, inquiry.assumptions(), verdict))
                .toList();
        DollarAxis axis = axis(costs, rows);
        return new CostTable(
                assumed.lead(costs, inquiry.assumptions()),
                assumed.own(inquiry.referral(), costs),
                assumed.text(inquiry.assumptions()),
                drivers(inquiry, costs, verdict),
                costs.horizonMonths(),
                rows,
                plans.commits(advice, costs),
                plans.plan(advice, recheck, costs),
                verdict == null || verdict == Verdict.NEITHER,
                verdict == Verdict.OFFICER,
                axis,
                caption(costs, axis),
                remarks.share(costs),
                remarks.other(costs),
                remarks.breakEven(costs));
    }

    private DollarAxis axis(Costs costs, List<CostTable.Row> rows) {
        String currency = costs.currency(Path.OFFICER);
        return DollarAxis.of(costs, rows, amount -> words.amount(currency, amount));
    }

    private String caption(Costs costs, DollarAxis axis) {
        String key = AssumptionWords.isMixed(costs) ? "cost.axis.caption.own" : "cost.axis.caption";
        String caption = words.text(key, words.currency(costs.currency(Path.OFFICER)));
        return axis.hasPoint() ? caption + " " + words.text("cost.axis.point") : caption;
    }

    /** What the advised path costs beside doing nothing. */
    public PathCosts beside(Inquiry inquiry, Verdict verdict) {
        Costs costs = inquiry.costs(model);
        return new PathCosts(
                assumed.lead(costs, inquiry.assumptions()),
                assumed.own(inquiry.referral(), costs),
                costs.estimates().stream()
                        .filter(estimate -> estimate.path() == Path.NEITHER || isAdvised(estimate, verdict))
                        .map(estimate -> row(estimate, costs, inquiry.assumptions(), verdict))
                        .toList(),
                verdict == Verdict.OFFICER || verdict == Verdict.CONSULTANT_THEN_OFFICER
                        ? List.of(remarks.breakEven(costs), remarks.bill(inquiry.answers(), costs))
                        : List.of());
    }

    /** What every path has cost by the end of each month. */
    public List<CostTable.Month> soFar(Inquiry inquiry) {
        Costs costs = inquiry.costs(model);
        return IntStream.rangeClosed(1, costs.horizonMonths())
                .mapToObj(month -> new CostTable.Month(
                        month,
                        costs.estimates().stream()
                                .map(estimate -> spent(estimate, month, costs))
                                .toList()))
                .toList();
    }

    private CostTable.Spent spent(Estimate estimate, int month, Costs costs) {
        return new CostTable.Spent(
                words.name("path.", estimate.path()),
                range(estimate, estimate.soFar().get(month - 1), costs));
    }

    private String drivers(Inquiry inquiry, Costs costs, @Nullable Verdict verdict) {
        return verdict == null
                ? ""
                : assumed.drivers(inquiry.drivers(model, verdict), costs.currency(Path.valueOf(verdict.name())));
    }

    static boolean isAdvised(Estimate estimate, @Nullable Verdict verdict) {
        return verdict != null && estimate.path().id().equals(verdict.id());
    }

    private CostTable.Row row(Estimate estimate, Costs costs, Assumptions assumptions, @Nullable Verdict verdict) {
        return new CostTable.Row(
                estimate.path().id(),
                words.name("path.", estimate.path()),
                range(estimate, estimate.byMonth().get(0), costs),
                range(estimate, estimate.byMonth().get(costs.horizonMonths() - 1), costs),
                range(estimate, estimate.total(), costs),
                words.expected(costs.currency(estimate.path()), estimate.total()),
                assumed.converted(estimate, costs, assumptions),
                basis.text(estimate, costs),
                basis.sources(estimate, costs),
                isAdvised(estimate, verdict));
    }

    private String range(Estimate estimate, DollarRange range, Costs costs) {
        return words.amount(costs.currency(estimate.path()), range);
    }
}
