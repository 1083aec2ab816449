package advisor.web.cost;

import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;

import advisor.article.Rate;
import advisor.cost.Assumption;
import advisor.cost.BreakEven;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Figure;
import advisor.cost.OwnRates;
import advisor.cost.RateCard;
import advisor.questionnaire.Answers;
import advisor.questionnaire.NumberRange;
import advisor.web.language.Words;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts costs into perspective: against a full-time officer, the article's two ranges, and the bill. */
@Component
class CostRemarks {

    private static final int PERCENT = 100;

    private final Words words;
    private final RateCard rates;

    CostRemarks(Words words, RateCard rates) {
        this.words = words;
        this.rates = rates;
    }

    /** What an officer costs, compared with a full-time one, and for which days the article's own claim holds. */
    String share(Costs costs) {
        Rate claimed = rates.rate(Figure.CLAIMED_COST);
        Rate value = rates.rate(Figure.CLAIMED_VALUE);
        RateCard card = costs.rates().inDollars();
        NumberRange days = Assumption.DAYS.range();
        String holds = IntStream.rangeClosed(days.smallest(), days.largest())
                .filter(day -> isWithin(claimed, rates.retainer(day)))
                .mapToObj(words::days)
                .collect(Collectors.joining(", "));
        return words.text(
                holds.isEmpty() ? "cost.share.never" : "cost.share.text",
                words.share(card, days.smallest()),
                words.share(card, days.largest()),
                words.days(costs.daysPerWeek()),
                words.share(card, costs.daysPerWeek()),
                words.numbers(value.low(), value.high()),
                words.numbers(claimed.low(), claimed.high()),
                words.source(claimed.section()),
                holds,
                words.days(days.smallest()),
                words.days(days.largest()));
    }

    private boolean isWithin(Rate percent, DollarRange retainer) {
        return rates.shareOfFullTime(retainer.high()) * PERCENT >= percent.low()
                && rates.shareOfFullTime(retainer.low()) * PERCENT <= percent.high();
    }

    /** What became of the article's two ranges for the same retainer. */
    String other(Costs costs) {
        Rate published = rates.rate(Figure.RETAINER);
        Rate other = rates.rate(Figure.OTHER_RETAINER);
        return words.text(
                costs.rates().hasOwnRetainer() ? "cost.other.own" : "cost.other.text",
                words.dollars(published.low(), published.high()),
                words.source(published.section()),
                words.dollars(other.low(), other.high()),
                words.source(other.section()));
    }

    /** When the AI bill alone would pay for the seat. */
    String breakEven(Costs costs) {
        RateCard card = costs.rates().inDollars();
        return words.text(
                card.hasOwnRetainer() ? "cost.break-even.own" : "cost.break-even.text",
                costs.breakEven().savedShare(),
                words.days(costs.daysPerWeek()),
                dollars(costs.breakEven()),
                others(costs, card),
                words.source(rates.rate(Figure.EXAMPLE_BILL).section()));
    }

    /** The same bill at the other numbers of days. */
    private String others(Costs costs, RateCard card) {
        NumberRange days = Assumption.DAYS.range();
        return IntStream.rangeClosed(days.smallest(), days.largest())
                .filter(day -> day != costs.daysPerWeek())
                .mapToObj(day -> words.text(
                        "cost.break-even.day",
                        words.days(day),
                        dollars(BreakEven.of(
                                card.retainer(day), costs.breakEven().savedShare()))))
                .collect(Collectors.joining(", "));
    }

    private String dollars(BreakEven breakEven) {
        return words.amount(OwnRates.DOLLARS, breakEven.monthlySpend());
    }

    /** How far this company's bill is from that. */
    String bill(Answers answers, Costs costs) {
        Integer bill = answers.get(MONTHLY_AI_SPEND);
        if (bill == null) {
            return words.text("cost.break-even.unknown");
        }
        BreakEven breakEven = costs.breakEven();
        long saving = breakEven.saving(bill);
        long retainer = costs.rates().inDollars().retainer(costs.daysPerWeek()).expected();
        String key = bill == 0 ? "none" : saving < retainer ? "bill" : "pays";
        return words.text(
                "cost.break-even." + key,
                words.dollars(bill),
                words.dollars(saving),
                Math.min(PERCENT - 1, Math.round((double) PERCENT * saving / retainer)),
                words.dollars(retainer));
    }
}
