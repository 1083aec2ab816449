package advisor.cost;

/**
 * The AI bill at which an officer pays for the seat by what is saved on that bill alone.
 *
 * @param monthlySpend that bill in dollars a month: at the fewest days a week, at the expected ones, at the most
 * @param savedShare the share of a bill that an officer saves, from 0 to 1, as in the worked example
 */
public record BreakEven(DollarRange monthlySpend, double savedShare) {

    /** What an officer would save on this bill, in dollars a month. */
    public long saving(int monthlyBill) {
        return Math.round(monthlyBill * savedShare);
    }
}
