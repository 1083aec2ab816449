package advisor.web.cost;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every path costs, in words and figures that are ready to be shown.
 *
 * @param lead the assumptions
 * @param own that some prices are a consultant's own; empty if none is
 * @param changed which of them a reader chose; empty if none
 * @param drivers which of them move the advised path's total most; empty if none
 * @param months the horizon, in months
 * @param rows one row a path
 * @param commits what is committed to, and what a month costs after that; in a sentence
 * @param plan the advised path month by month; null if it is too early for one
 * @param nothing whether nobody is to be hired, so that the prices of all who could be come second
 * @param seat whether a seat is advised, so that the bill is in place beside it
 * @param axis what all paths cost, drawn
 * @param caption what the axis shows
 * @param share what an officer costs, compared with a full-time one
 * @param other the article's two ranges for the same retainer, where another one counts; empty if none does
 * @param breakEven when an officer would pay for the seat
 */
public record CostTable(
        String lead,
        String own,
        String changed,
        String drivers,
        int months,
        List<Row> rows,
        String commits,
        @Nullable Plan plan,
        boolean nothing,
        boolean seat,
        DollarAxis axis,
        String caption,
        String share,
        String other,
        String breakEven) {

    /**
     * The costs of one company.
     *
     * @param table what every path costs, the same for many
     * @param form where the assumptions can be changed
     * @param carried what that form carries along
     * @param ours the advice under our assumptions
     * @param bill how far this company's bill is from paying for the seat
     */
    public record Section(CostTable table, CostForm form, Map<String, String> carried, String ours, String bill) {}

    /**
     * One path.
     *
     * @param id the path's id
     * @param name the path in words
     * @param first what the first month costs
     * @param last what the last month costs
     * @param total what all months cost
     * @param expected what we expect them to cost
     * @param converted the same in the currency that the reader chose; empty if there is none
     * @param basis where the figures come from
     * @param sources the sections of the article behind them
     * @param advised whether this path is the recommendation
     */
    public record Row(
            String id,
            String name,
            String first,
            String last,
            String total,
            String expected,
            String converted,
            String basis,
            String sources,
            boolean advised) {}

    /**
     * The advised path month by month.
     *
     * @param days the days by which a seat has to show results
     * @param alternative the strip in words
     * @param phases months that cost the same, one after the other
     * @param again the day to look at the advice again
     * @param total what all months cost, and what we expect
     */
    record Plan(YearStrip strip, String days, String alternative, List<Phase> phases, String again, String total) {}

    /**
     * Months in a row that cost the same each.
     *
     * @param bought what is bought, for its colour; "gate" where a decision is due
     * @param price what a month costs; empty for a decision
     */
    record Phase(String bought, String when, String what, String price) {}

    /**
     * What every path has cost by the end of a month.
     *
     * @param number the month, from 1
     */
    public record Month(int number, List<Spent> amounts) {}

    /** What one path has cost. */
    public record Spent(String path, String amount) {}

    /**
     * What the advised path costs beside doing nothing.
     *
     * @param lead the assumptions
     * @param own that some prices are the consultant's own; empty if none is
     * @param rows doing nothing, and the advised path if it is another one
     * @param remarks when the seat would pay for itself; empty if none is advised
     */
    public record PathCosts(String lead, String own, List<CostTable.Row> rows, List<String> remarks) {}
}
