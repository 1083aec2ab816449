package advisor.cost;

/**
 * The AI bill at which an officer pays for the seat by what is saved on that bill alone.
 *
 * @param monthlySpend that bill in dollars a month: at the least that an officer may cost, at what is expected, at the most
 * @param savedShare the share of a bill that an officer saves, from 0 to 1, as in the worked example
 */
public record BreakEven(DollarRange monthlySpend, double savedShare) {

    /** The bill that pays for this retainer at this saving. */
    public static BreakEven of(DollarRange retainer, double savedShare) {
        return new BreakEven(retainer.times(1 / savedShare).rounded(), savedShare);
    }

    /** What an officer would save on this bill, in dollars a month. */
    public long saving(int monthlyBill) {
        return Math.round(monthlyBill * savedShare);
    }
}
