package advisor.web.cost;

import advisor.article.Rate;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Figure;
import advisor.cost.OwnRates;
import advisor.cost.Path;
import advisor.cost.RateCard;
import advisor.cost.Source;
import advisor.web.language.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what a path's estimate is computed from. */
@Component
public class CostBasis {

    private final Words words;
    private final RateCard rates;

    CostBasis(Words words, RateCard rates) {
        this.words = words;
        this.rates = rates;
    }

    /** The figures in a sentence or two. */
    public String text(Estimate estimate, Costs costs) {
        return isOwn(estimate.path(), costs) ? own(estimate, costs) : published(estimate, costs.daysPerWeek());
    }

    private static boolean isOwn(Path path, Costs costs) {
        return switch (path) {
            case NEITHER, FULL_TIME_OFFICER -> false;
            case CONSULTANT, OFFICER, CONSULTANT_THEN_OFFICER ->
                !stating(path, costs).allMatch(source -> source == Source.ARTICLE);
        };
    }

    /** Who states the prices of a path that has an engagement, a retainer or both. */
    private static Stream<Source> stating(Path path, Costs costs) {
        Source engagement = costs.rates(path).engagementSource();
        Source retainer = costs.rates(path).retainerSource(costs.daysPerWeek());
        return switch (path) {
            case NEITHER, FULL_TIME_OFFICER -> Stream.of();
            case CONSULTANT -> Stream.of(engagement);
            case OFFICER -> Stream.of(retainer);
            case CONSULTANT_THEN_OFFICER -> Stream.of(engagement, retainer);
        };
    }

    private String stated(Source source) {
        return switch (source) {
            case READER -> words.text("cost.own.typed");
            case CONSULTANT -> words.text("cost.own.stated");
            case ARTICLE -> words.text("cost.own.published");
        };
    }

    /** The figures where a consultant's own rates are among them. */
    private String own(Estimate estimate, Costs costs) {
        RateCard own = costs.rates(estimate.path());
        String currency = costs.currency(estimate.path());
        boolean fixed = estimate.path() == Path.CONSULTANT && own.engagement().isPoint();
        return words.text(
                fixed
                        ? "path.consultant.basis.own.fixed"
                        : "path." + estimate.path().id() + ".basis.own",
                words.amount(currency, own.engagement()),
                stated(own.engagementSource()),
                words.amount(currency, own.retainer(costs.daysPerWeek())),
                stated(own.retainerSource(costs.daysPerWeek())),
                words.days(costs.daysPerWeek()));
    }

    private String published(Estimate estimate, int daysPerWeek) {
        Object[] figures = figures(estimate).stream().map(this::text).toArray();
        String extrapolated = estimate.extrapolated() ? ".extrapolated" : "";
        String basis = words.text("path." + estimate.path().id() + ".basis" + extrapolated, figures);
        return estimate.path() == Path.OFFICER ? basis + " " + atDays(daysPerWeek) : basis;
    }

    private String atDays(int daysPerWeek) {
        DollarRange retainer = rates.retainer(daysPerWeek);
        return words.text(
                "cost.at-days",
                words.days(daysPerWeek),
                words.amount(OwnRates.DOLLARS, retainer),
                words.dollars(retainer.expected()));
    }

    /** The sections that the figures come from; for a consultant's own rates, that these are stated by no article. */
    public String sources(Estimate estimate, Costs costs) {
        return isOwn(estimate.path(), costs)
                ? stating(estimate.path(), costs)
                        .filter(source -> source != Source.ARTICLE)
                        .distinct()
                        .map(source -> words.text(source == Source.READER ? "cost.own.reader" : "cost.own.source"))
                        .collect(Collectors.joining("; "))
                : sources(estimate);
    }

    private String sources(Estimate estimate) {
        return figures(estimate).stream()
                .map(figure -> rates.rate(figure).section())
                .map(words::source)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String text(Figure figure) {
        Rate rate = rates.rate(figure);
        return switch (rate.unit()) {
            case DOLLARS, DOLLARS_A_MONTH, DOLLARS_A_YEAR -> words.dollars(rate.low(), rate.high());
            case WEEKS, MONTHS, DAYS, DAYS_A_WEEK, PEOPLE, PERCENT -> words.numbers(rate.low(), rate.high());
        };
    }

    private static List<Figure> figures(Estimate estimate) {
        return switch (estimate.path()) {
            case NEITHER -> List.of(Figure.SUBSCRIPTION);
            case CONSULTANT ->
                estimate.extrapolated()
                        ? List.of(
                                Figure.ENGAGEMENT,
                                Figure.ENGAGEMENT_LENGTH,
                                Figure.LONG_ENGAGEMENT_LENGTH,
                                Figure.EXAMPLE_ENGAGEMENT,
                                Figure.EXAMPLE_ENGAGEMENT_LENGTH)
                        : List.of(
                                Figure.ENGAGEMENT,
                                Figure.ENGAGEMENT_LENGTH,
                                Figure.EXAMPLE_ENGAGEMENT,
                                Figure.EXAMPLE_ENGAGEMENT_LENGTH);
            case CONSULTANT_THEN_OFFICER ->
                List.of(
                        Figure.ENGAGEMENT,
                        Figure.RETAINER,
                        Figure.EXAMPLE_ENGAGEMENT,
                        Figure.OTHER_RETAINER,
                        Figure.RETAINER_DAYS);
            case OFFICER -> List.of(Figure.RETAINER, Figure.RETAINER_DAYS, Figure.OTHER_RETAINER);
            case FULL_TIME_OFFICER -> List.of(Figure.FULL_TIME_SALARY);
        };
    }
}
