package advisor.web.method;

import advisor.advice.Criterion;
import advisor.advice.Order;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.article.Rate;
import advisor.article.Threshold;
import advisor.cost.Figure;
import advisor.cost.RateCard;
import advisor.web.language.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Where the article contradicts itself or leaves a gap, and how we read it there. */
@Component
class Collisions {

    private final Words words;
    private final RuleBook rules;
    private final RateCard rates;

    Collisions(Words words, RuleBook rules, RateCard rates) {
        this.words = words;
        this.rules = rules;
        this.rates = rates;
    }

    /** Every one that we know of. */
    List<MethodPage.Collision> all() {
        return List.of(retainers(), fullTime(), smallBill(), headcount(), boundedUnowned(), experience());
    }

    private MethodPage.Collision retainers() {
        Rate first = rates.rate(Figure.RETAINER);
        Rate other = rates.rate(Figure.OTHER_RETAINER);
        return collision(
                "retainers",
                dollars(first),
                words.source(first.section()),
                dollars(other),
                words.source(other.section()),
                numbers(Figure.RETAINER_DAYS));
    }

    private MethodPage.Collision fullTime() {
        Rate days = rates.rate(Figure.RETAINER_DAYS);
        String shares = IntStream.rangeClosed(days.low(), days.high())
                .mapToObj(day -> words.text("method.collision.full-time.day", words.days(day), words.share(rates, day)))
                .collect(Collectors.joining(", "));
        return collision(
                "full-time",
                numbers(Figure.CLAIMED_VALUE),
                numbers(Figure.CLAIMED_COST),
                words.source(rates.rate(Figure.CLAIMED_COST).section()),
                shares,
                words.days(days.low()));
    }

    private MethodPage.Collision smallBill() {
        Threshold line = rules.thresholds().ungovernedSpend();
        Rate bill = rates.rate(Figure.EXAMPLE_BILL);
        return collision(
                "small-bill",
                words.dollars(line.value()),
                words.source(line.section()),
                words.dollars(bill.high()),
                words.source(bill.section()),
                strength(Criterion.UNGOVERNED_SPEND),
                rules.weight(Criterion.UNGOVERNED_SPEND),
                strength(Criterion.LIVE_COSTS_UNGOVERNED),
                rules.weight(Criterion.LIVE_COSTS_UNGOVERNED));
    }

    private MethodPage.Collision headcount() {
        Threshold from = rules.thresholds().fractionalHeadcount();
        Rate days = rates.rate(Figure.RETAINER_DAYS);
        return collision(
                "headcount",
                from.value(),
                rules.thresholds().fullTimeHeadcount().value(),
                words.source(from.section()),
                words.days(days.low()),
                words.days(rates.rate(Figure.EXAMPLE_DAYS).low()),
                words.days(days.high()));
    }

    private MethodPage.Collision boundedUnowned() {
        return collision(
                "bounded-unowned",
                section(Criterion.BOUNDED_QUESTION),
                section(Criterion.NOBODY_OWNS_OUTCOME),
                strength(Criterion.NOBODY_OWNS_OUTCOME),
                rules.weight(Criterion.NOBODY_OWNS_OUTCOME),
                rules.weight(Criterion.BOUNDED_QUESTION));
    }

    private MethodPage.Collision experience() {
        return collision(
                "experience",
                section(Criterion.NO_PRODUCTION_EXPERIENCE),
                section(Order.SEAT_FOLLOWS),
                strength(Criterion.NO_PRODUCTION_EXPERIENCE),
                rules.weight(Criterion.NO_PRODUCTION_EXPERIENCE));
    }

    private MethodPage.Collision collision(String id, Object... values) {
        String key = "method.collision." + id;
        return new MethodPage.Collision(
                words.text(key + ".title"), words.text(key + ".says", values), words.text(key + ".read", values));
    }

    private String dollars(Rate rate) {
        return words.dollars(rate.low(), rate.high());
    }

    private String numbers(Figure figure) {
        Rate rate = rates.rate(figure);
        return words.numbers(rate.low(), rate.high());
    }

    private String section(Rule rule) {
        return words.source(rules.section(rule));
    }

    private String strength(Criterion criterion) {
        return words.name("strength.", rules.strength(criterion));
    }
}
