package advisor.web.compare;

import advisor.advice.Advice;
import advisor.advice.Comparison;
import advisor.advice.Difference;
import advisor.cost.Assumption;
import advisor.cost.Assumptions;
import advisor.cost.CostModel;
import advisor.cost.Costs;
import advisor.cost.Estimate;
import advisor.cost.Path;
import advisor.questionnaire.Answers;
import advisor.web.inquiry.Inquiry;
import advisor.web.language.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the costs of two inquiries side by side. */
@Component
class ComparedCostViews {

    private final Words words;
    private final CostModel model;
    private final ComparedLinks links;

    ComparedCostViews(Words words, CostModel model, ComparedLinks links) {
        this.words = words;
        this.model = model;
        this.links = links;
    }

    /** What both cost. */
    ComparedCosts view(Inquiry first, Inquiry second, Comparison comparison) {
        Costs firstCosts = costs(first);
        Costs secondCosts = costs(second);
        Inquiry aligned = aligned(second, first, firstCosts);
        return new ComparedCosts(
                List.of(
                        advised(Side.FIRST, comparison.first(), firstCosts),
                        advised(Side.SECOND, comparison.second(), secondCosts)),
                assumed(firstCosts),
                assumed(secondCosts),
                Stream.of(Path.values())
                        .map(path -> new ComparedCosts.Row(
                                words.name("path.", path),
                                price(path, comparison.first(), firstCosts),
                                price(path, comparison.second(), secondCosts)))
                        .toList(),
                aligned.equals(second) ? null : links.address(first, aligned));
    }

    /** Whether an answer taken over changes any figure of the company that takes it. */
    boolean changes(Difference difference, Inquiry first, Inquiry second) {
        return changes(first, difference.inFirst().answers())
                || changes(second, difference.inSecond().answers());
    }

    private boolean changes(Inquiry inquiry, Answers answers) {
        return !costs(inquiry).equals(costs(inquiry.with(answers)));
    }

    private Costs costs(Inquiry inquiry) {
        return inquiry.costs(model);
    }

    /** An inquiry under the assumptions of another, which has these costs. */
    private Inquiry aligned(Inquiry inquiry, Inquiry other, Costs costs) {
        Assumptions assumptions = other.assumptions()
                .with(Assumption.HORIZON, costs.horizonMonths())
                .with(Assumption.DAYS, costs.daysPerWeek());
        return inquiry.with(model.changed(inquiry.answers(), assumptions));
    }

    private String advised(Side side, Advice advice, Costs costs) {
        return costs.estimates().stream()
                .filter(estimate -> isAdvised(estimate.path(), advice))
                .findFirst()
                .map(estimate -> words.text(
                        estimate.total().isPoint() ? "compare.costs.advised.fixed" : "compare.costs.advised",
                        words.name("compare.name.", side),
                        words.name("path.", estimate.path()),
                        total(estimate, costs),
                        expected(estimate, costs),
                        assumed(estimate.path(), costs)))
                .orElseGet(() -> words.text("compare.costs.too-early", words.name("compare.name.", side)));
    }

    /** What the figures of one path assume: the days a week only where there is an officer by the day. */
    private String assumed(Path path, Costs costs) {
        return path == Path.OFFICER || path == Path.CONSULTANT_THEN_OFFICER
                ? assumed(costs)
                : words.text("compare.costs.months", costs.horizonMonths());
    }

    private String assumed(Costs costs) {
        return words.text("compare.costs.assumed", costs.horizonMonths(), words.days(costs.daysPerWeek()));
    }

    private ComparedCosts.Price price(Path path, Advice advice, Costs costs) {
        Estimate estimate = costs.estimates().get(path.ordinal());
        return new ComparedCosts.Price(total(estimate, costs), expected(estimate, costs), isAdvised(path, advice));
    }

    private static boolean isAdvised(Path path, Advice advice) {
        return advice.verdict() != null && path.id().equals(advice.verdict().id());
    }

    private String total(Estimate estimate, Costs costs) {
        return words.amount(costs.rates().currency(estimate.path()), estimate.total());
    }

    private String expected(Estimate estimate, Costs costs) {
        return words.expected(costs.rates().currency(estimate.path()), estimate.total());
    }
}
