package advisor.cost;

import org.jspecify.annotations.Nullable;

/**
 * The prices that take the place of the article's: the reader's before the consultant's. A consultant's rates in another
 * currency are left out where the reader states a price, which is in dollars: sums would mix both.
 *
 * @param own the consultant's own rates; null if there are none
 * @param project the reader's price of a project, in dollars; null if there is none
 * @param retainer the reader's price of an officer, in dollars a month; null if there is none
 */
record Stated(
        @Nullable OwnRates own,
        @Nullable Integer project,
        @Nullable Integer retainer) {

    /** Nobody states anything. */
    static final Stated NOTHING = new Stated(null, null, null);

    Stated {
        boolean typed = project != null || retainer != null;
        own = own != null && (own.inDollars() || !typed) ? own : null;
    }

    Stated with(@Nullable OwnRates others) {
        return new Stated(others, project, retainer);
    }

    Stated with(Assumptions assumptions) {
        return new Stated(own, assumptions.number(Assumption.PROJECT), assumptions.number(Assumption.RETAINER));
    }

    Source engagementSource() {
        if (project != null) {
            return Source.READER;
        }
        return own != null && own.project() != null ? Source.CONSULTANT : Source.ARTICLE;
    }

    Source retainerSource(int daysPerWeek) {
        if (retainer != null) {
            return Source.READER;
        }
        return own != null && own.hasRetainer(daysPerWeek) ? Source.CONSULTANT : Source.ARTICLE;
    }

    /** One engagement; null where the article's price counts. */
    @Nullable
    DollarRange engagement() {
        if (project != null) {
            return DollarRange.between(project, project);
        }
        return own == null ? null : own.project();
    }

    /** The retainer a month at these days a week; null where the article's price counts. */
    @Nullable
    DollarRange retainer(int daysPerWeek) {
        if (retainer != null) {
            return DollarRange.between(retainer, retainer);
        }
        return own == null ? null : own.retainer(daysPerWeek);
    }

    /** The label of what this source's prices are in. */
    String currency(Source source) {
        return source == Source.CONSULTANT ? currency() : OwnRates.DOLLARS;
    }

    /** The label of the consultant's currency, if any of these prices can be the consultant's. */
    String currency() {
        return own == null ? OwnRates.DOLLARS : own.currency();
    }
}
