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
import advisor.web.compare.ComparedCosts.Column;
import advisor.web.compare.ComparedCosts.Price;
import advisor.web.compare.ComparedCosts.Row;
import advisor.web.inquiry.Inquiry;
import advisor.web.language.Words;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the costs of inquiries side by side. */
@Component
class ComparedCostViews {

    private final Words words;
    private final CostModel model;
    private final ComparedLinks links;
    private final CompareSentences sentences;

    ComparedCostViews(Words words, CostModel model, ComparedLinks links, CompareSentences sentences) {
        this.words = words;
        this.model = model;
        this.links = links;
        this.sentences = sentences;
    }

    /** What each of them costs. */
    ComparedCosts view(List<Compared> sides, Comparison comparison) {
        List<Priced> priced = IntStream.range(0, sides.size())
                .mapToObj(side -> priced(sides.get(side), comparison.sides().get(side)))
                .toList();
        List<Compared> aligned = aligned(sides, priced.get(0).costs());
        return new ComparedCosts(
                priced.stream().map(this::advised).toList(),
                priced.stream()
                        .map(side -> new Column(side.name(), assumed(side.costs())))
                        .toList(),
                Stream.of(Path.values()).map(path -> row(path, priced)).toList(),
                aligned.equals(sides) ? null : links.address(aligned));
    }

    private Priced priced(Compared side, Advice advice) {
        return new Priced(sentences.name(side), advice, costs(side.inquiry()));
    }

    private Row row(Path path, List<Priced> priced) {
        return new Row(
                words.name("path.", path),
                priced.stream().map(side -> price(path, side)).toList());
    }

    /** Whether an answer taken over changes any figure of a company that takes it. */
    boolean changes(Difference difference, List<Compared> sides) {
        return difference.changed().stream()
                .anyMatch(changed -> changes(sides.get(changed.side()).inquiry(), changed.answers()));
    }

    private boolean changes(Inquiry inquiry, Answers answers) {
        return !costs(inquiry).equals(costs(inquiry.with(answers)));
    }

    private Costs costs(Inquiry inquiry) {
        return inquiry.costs(model);
    }

    /** All of them under the assumptions of the first, which has these costs. */
    private List<Compared> aligned(List<Compared> sides, Costs costs) {
        Assumptions assumptions = sides.get(0)
                .inquiry()
                .assumptions()
                .with(Assumption.HORIZON, costs.horizonMonths())
                .with(Assumption.DAYS, costs.daysPerWeek());
        return Stream.concat(sides.stream().limit(1), sides.stream().skip(1).map(side -> aligned(side, assumptions)))
                .toList();
    }

    private Compared aligned(Compared side, Assumptions assumptions) {
        Inquiry inquiry = side.inquiry();
        return side.with(inquiry.with(model.changed(inquiry.answers(), assumptions)));
    }

    private String advised(Priced side) {
        Costs costs = side.costs();
        return costs.estimates().stream()
                .filter(estimate -> isAdvised(estimate.path(), side.advice()))
                .findFirst()
                .map(estimate -> words.text(
                        estimate.total().isPoint() ? "compare.costs.advised.fixed" : "compare.costs.advised",
                        side.name(),
                        words.name("path.", estimate.path()),
                        total(estimate, costs),
                        expected(estimate, costs),
                        assumed(estimate.path(), costs)))
                .orElseGet(() -> words.text("compare.costs.too-early", side.name()));
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

    private Price price(Path path, Priced side) {
        Costs costs = side.costs();
        Estimate estimate = costs.estimates().get(path.ordinal());
        return new Price(
                side.name(), total(estimate, costs), expected(estimate, costs), isAdvised(path, side.advice()));
    }

    private static boolean isAdvised(Path path, Advice advice) {
        return advice.verdict() != null && path.id().equals(advice.verdict().id());
    }

    private String total(Estimate estimate, Costs costs) {
        return words.amount(costs.currency(estimate.path()), estimate.total());
    }

    private String expected(Estimate estimate, Costs costs) {
        return words.expected(costs.currency(estimate.path()), estimate.total());
    }

    /** One of them, with what it is advised and what that costs. */
    private record Priced(String name, Advice advice, Costs costs) {}
}
