package advisor.web.cost;

import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;

import advisor.article.Rate;
import advisor.cost.Assumption;
import advisor.cost.BreakEven;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Figure;
import advisor.cost.OwnRates;
import advisor.cost.Path;
import advisor.cost.RateCard;
import advisor.cost.Source;
import advisor.questionnaire.Answers;
import advisor.questionnaire.NumberRange;
import advisor.web.language.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** The article's two ranges for the same retainer, where another one counts; empty where the basis names them. */
    String other(Costs costs) {
        if (costs.retainerSource() == Source.ARTICLE) {
            return "";
        }
        Rate published = rates.rate(Figure.RETAINER);
        Rate other = rates.rate(Figure.OTHER_RETAINER);
        return words.text(
                "cost.other.own",
                words.dollars(published.low(), published.high()),
                words.source(published.section()),
                words.dollars(other.low(), other.high()),
                words.source(other.section()));
    }

    /** When the AI bill alone would pay for the seat. */
    String breakEven(Costs costs) {
        return Stream.of(saved(costs.breakEven()), payingBill(costs), retainer(costs))
                .collect(Collectors.joining(" "));
    }

    private String saved(BreakEven breakEven) {
        double example = (double) rates.savedPercent() / PERCENT;
        return breakEven.savedPercent() == rates.savedPercent()
                ? words.text("cost.break-even.example", example)
                : words.text("cost.break-even.assumed", (double) breakEven.savedPercent() / PERCENT, example);
    }

    private String payingBill(Costs costs) {
        RateCard card = costs.rates().inDollars();
        DollarRange spend = costs.breakEven().monthlySpend();
        if (spend == null) {
            return words.text("cost.break-even.never");
        }
        String days = words.days(costs.daysPerWeek());
        String bill = words.amount(OwnRates.DOLLARS, spend);
        return costs.retainerSource() == Source.READER
                ? words.text("cost.break-even.alone", bill)
                : words.text("cost.break-even.at-days", days, bill, others(costs, card));
    }

    /** The same bill at the other numbers of days. */
    private String others(Costs costs, RateCard card) {
        NumberRange days = Assumption.DAYS.range();
        return IntStream.rangeClosed(days.smallest(), days.largest())
                .filter(day -> day != costs.daysPerWeek())
                .mapToObj(day -> words.text("cost.break-even.day", words.days(day), other(costs, card, day)))
                .collect(Collectors.joining(", "));
    }

    private String other(Costs costs, RateCard card, int day) {
        DollarRange spend = BreakEven.of(card.retainer(day), costs.breakEven().savedPercent())
                .monthlySpend();
        return spend == null ? "" : words.amount(OwnRates.DOLLARS, spend);
    }

    private String retainer(Costs costs) {
        String section = words.source(rates.rate(Figure.EXAMPLE_BILL).section());
        RateCard card = costs.rates().inDollars();
        List<Integer> own = card.retainerDays(Source.CONSULTANT);
        List<Integer> published = card.retainerDays(Source.ARTICLE);
        if (!own.isEmpty() && !published.isEmpty()) {
            return words.text("cost.break-even.partly", words.days(own), words.days(published), section);
        }
        return switch (card.retainerSource(costs.daysPerWeek())) {
            case READER -> words.text("cost.break-even.reader", section);
            case CONSULTANT -> words.text("cost.break-even.consultant", section);
            case ARTICLE -> words.text("cost.break-even.article", section) + apart("cost.break-even.apart", costs);
        };
    }

    /** That a consultant's retainer in another currency is not compared with a bill in dollars; empty if it is none. */
    private String apart(String key, Costs costs) {
        String currency = costs.currency(Path.OFFICER);
        return currency.equals(OwnRates.DOLLARS) ? "" : " " + words.text(key, words.currency(currency));
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
        String text = words.text(
                "cost.break-even." + key,
                words.dollars(bill),
                words.dollars(saving),
                Math.min(PERCENT - 1, Math.round((double) PERCENT * saving / retainer)),
                words.dollars(retainer),
                (double) breakEven.savedPercent() / PERCENT);
        return bill == 0 ? text : text + apart("cost.break-even.bill.apart", costs);
    }
}
