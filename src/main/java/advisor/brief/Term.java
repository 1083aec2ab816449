package advisor.brief;

import advisor.advice.Mention;
import advisor.cost.Figure;
import advisor.cost.Source;
import java.util.function.Predicate;

/** What a step costs and how long it takes; the figure names the source. */
public enum Term implements Item {
    /** An engagement of the length that the article prices. */
    ENGAGEMENT(Figure.ENGAGEMENT, company -> Terms.isFeeOf(Source.ARTICLE, company) && !Terms.isLong(company)),
    /** A longer one, extrapolated. */
    LONG_ENGAGEMENT(
            Figure.LONG_ENGAGEMENT_LENGTH, company -> Terms.isFeeOf(Source.ARTICLE, company) && Terms.isLong(company)),
    /** One at a consultant's own price, beside the article's. */
    OWN_ENGAGEMENT(Figure.ENGAGEMENT, company -> Terms.isFeeOf(Source.CONSULTANT, company)),
    /** One at the price that the reader typed, beside the article's. */
    TYPED_ENGAGEMENT(Figure.ENGAGEMENT, company -> Terms.isFeeOf(Source.READER, company)),
    /** The officer's days a week and what they cost a month. */
    RETAINER(Figure.RETAINER, company -> Terms.isRetainerOf(Source.ARTICLE, company)),
    /** The same at a consultant's own rates, beside the article's. */
    OWN_RETAINER(Figure.RETAINER, company -> Terms.isRetainerOf(Source.CONSULTANT, company)),
    /** The same at the price that the reader typed. */
    TYPED_RETAINER(Figure.RETAINER, company -> Terms.isRetainerOf(Source.READER, company)),
    /** The article's other range for the same. */
    OTHER_RETAINER(Figure.OTHER_RETAINER),
    /** Large enough to price a full-time officer, too. */
    FULL_TIME_OFFICER(
            Figure.FULL_TIME_SALARY, company -> company.advice().mentions().contains(Mention.FULL_TIME_OFFICER)),
    /** A weekend and a subscription. */
    SUBSCRIPTION(Figure.SUBSCRIPTION, Experiment::isNew);

    private final Figure figure;
    private final Predicate<Company> fits;

    Term(Figure figure) {
        this(figure, company -> true);
    }

    Term(Figure figure, Predicate<Company> fits) {
        this.figure = figure;
        this.fits = fits;
    }

    /** The figure that the amount comes from. */
    public Figure figure() {
        return figure;
    }

    @Override
    public boolean applies(Company company) {
        return fits.test(company);
    }
}
