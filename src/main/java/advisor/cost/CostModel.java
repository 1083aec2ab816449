package advisor.cost;

import static advisor.questionnaire.Questionnaire.HEADCOUNT;
import static advisor.questionnaire.Questionnaire.TIMELINE;

import advisor.article.Rate;
import advisor.article.Thresholds;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Timeline;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Prices every path, month by month. */
public final class CostModel {

    /** The horizon in months where nobody chose another. */
    public static final int DEFAULT_HORIZON = 12;

    private final RateCard rates;
    private final Thresholds thresholds;

    /** A cost model with these prices. */
    public CostModel(RateCard rates, Thresholds thresholds) {
        this.rates = rates;
        this.thresholds = thresholds;
    }

    /** The same model with a consultant's own rates, or without any. */
    public CostModel with(@Nullable OwnRates own) {
        return new CostModel(rates.with(own), thresholds);
    }

    /** The prices behind it, as far as they are in dollars. */
    RateCard inDollars() {
        return rates.inDollars();
    }

    /**
     * The days a week of an officer, as far as the answers tell: those of the worked example; the fewest below the
     * headcount from which the article speaks of a fractional officer, the most above the one up to which it does. Our
     * judgement.
     */
    public int daysPerWeek(Answers answers) {
        if (answers.isBelow(HEADCOUNT, thresholds.fractionalHeadcount().value())) {
            return rates.rate(Figure.RETAINER_DAYS).low();
        }
        return answers.isAbove(HEADCOUNT, thresholds.fullTimeHeadcount().value())
                ? rates.rate(Figure.RETAINER_DAYS).high()
                : rates.rate(Figure.EXAMPLE_DAYS).low();
    }

    /** These assumptions, without those that are what we assume anyway. */
    public Assumptions changed(Answers answers, Assumptions assumptions) {
        Map<Assumption, Integer> ours = Map.of(
                Assumption.HORIZON, DEFAULT_HORIZON,
                Assumption.DAYS, daysPerWeek(answers),
                Assumption.SAVING, rates.savedPercent());
        Assumptions changed = assumptions;
        for (Map.Entry<Assumption, Integer> assumed : ours.entrySet()) {
            if (assumed.getValue().equals(assumptions.number(assumed.getKey()))) {
                changed = changed.with(assumed.getKey(), null);
            }
        }
        return changed;
    }

    /** How long an engagement of a consultant lasts, in weeks: what the article prices, or longer if help is. */
    public Rate engagementLength(Answers answers) {
        return rates.rate(isLonger(answers) ? Figure.LONG_ENGAGEMENT_LENGTH : Figure.ENGAGEMENT_LENGTH);
    }

    private static boolean isLonger(Answers answers) {
        return !answers.isOpen(TIMELINE) && !answers.is(TIMELINE, Timeline.WEEKS);
    }

    /** What every path costs under these assumptions. */
    public Costs estimate(Answers answers, Assumptions assumptions) {
        CostModel model = new CostModel(rates.with(assumptions), thresholds);
        return model.estimate(
                answers,
                assumptions.number(Assumption.HORIZON, DEFAULT_HORIZON),
                assumptions.number(Assumption.DAYS, daysPerWeek(answers)),
                assumptions.number(Assumption.SAVING, rates.savedPercent()));
    }

    private Costs estimate(Answers answers, int horizonMonths, int daysPerWeek, int savedPercent) {
        boolean longer = isLonger(answers);
        List<Estimate> estimates = Arrays.stream(Path.values())
                .map(path -> Estimate.of(
                        path,
                        byMonth(horizonMonths, prices(path, longer, daysPerWeek)),
                        longer && path == Path.CONSULTANT))
                .toList();
        BreakEven breakEven = BreakEven.of(rates.inDollars().retainer(daysPerWeek), savedPercent);
        return new Costs(horizonMonths, daysPerWeek, estimates, breakEven, rates);
    }

    private static List<DollarRange> byMonth(int horizonMonths, IntFunction<DollarRange> prices) {
        return IntStream.rangeClosed(1, horizonMonths).mapToObj(prices).toList();
    }

    private IntFunction<DollarRange> prices(Path path, boolean longer, int daysPerWeek) {
        return switch (path) {
            case NEITHER -> this::experiment;
            case CONSULTANT ->
                longer && rates.engagementSource() == Source.ARTICLE ? this::longEngagement : this::engagement;
            case CONSULTANT_THEN_OFFICER -> sequence(rates.of(path, daysPerWeek), daysPerWeek);
            case OFFICER -> month -> rates.retainer(daysPerWeek);
            case FULL_TIME_OFFICER -> month -> rates.monthlySalary();
        };
    }

    private IntFunction<DollarRange> sequence(RateCard card, int daysPerWeek) {
        return month -> isScope(month) ? card.engagement() : card.retainer(daysPerWeek);
    }

    private DollarRange experiment(int month) {
        long subscription = rates.rate(Figure.SUBSCRIPTION).high();
        long atLeast = month == 1 ? subscription : 0;
        return new DollarRange(atLeast, atLeast, subscription);
    }

    private boolean isScope(int month) {
        return month <= rates.rate(Figure.SCOPE_LENGTH).high();
    }

    private DollarRange engagement(int month) {
        return isScope(month) ? rates.engagement() : DollarRange.NOTHING;
    }

    private DollarRange longEngagement(int month) {
        int months = rates.longEngagementMonths();
        return month <= months ? rates.longEngagement().times(1.0 / months) : DollarRange.NOTHING;
    }
}
