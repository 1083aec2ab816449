package advisor.brief;

import advisor.article.Rate;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Figure;
import advisor.cost.Path;
import advisor.cost.RateCard;
import advisor.cost.Source;

/**
 * What a brief puts a price on, with the cost model's own amounts.
 *
 * @param weeks how long the engagement lasts, in weeks
 * @param fee what it costs
 * @param currency what the fee is in: the label of the article's currency or the consultant's
 * @param daysPerWeek the days a week of the officer
 * @param retainer what these cost a month
 */
public record Terms(Rate weeks, DollarRange fee, String currency, int daysPerWeek, DollarRange retainer) {

    /** The terms for this company. */
    public static Terms of(Company company) {
        RateCard rates = rates(company);
        boolean before = company.kind() == Kind.SEQUENCE;
        Estimate scope = company.costs().estimate(path(company));
        int days = company.costs().daysPerWeek();
        return new Terms(
                rates.rate(isLong(company) ? Figure.LONG_ENGAGEMENT_LENGTH : Figure.ENGAGEMENT_LENGTH),
                before ? scope.byMonth().get(0) : scope.total(),
                company.costs().currency(scope.path()),
                days,
                rates.retainer(days));
    }

    private static RateCard rates(Company company) {
        return company.kind() != Kind.SEQUENCE
                ? company.costs().rates()
                : company.costs().rates(path(company));
    }

    private static Path path(Company company) {
        return company.kind() == Kind.SEQUENCE ? Path.CONSULTANT_THEN_OFFICER : Path.CONSULTANT;
    }

    /** Whether the engagement is longer than what the article prices. Where an officer follows, it is not. */
    static boolean isLong(Company company) {
        return company.kind() != Kind.SEQUENCE
                && company.costs().estimate(Path.CONSULTANT).extrapolated();
    }

    /** Whether the price of the engagement is stated by this source. */
    static boolean isFeeOf(Source source, Company company) {
        return rates(company).engagementSource() == source;
    }

    /** Whether the price of the retainer is stated by this source. */
    static boolean isRetainerOf(Source source, Company company) {
        return rates(company).retainerSource(company.costs().daysPerWeek()) == source;
    }
}
