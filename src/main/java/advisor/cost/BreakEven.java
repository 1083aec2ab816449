package advisor.cost;

import org.jspecify.annotations.Nullable;

/**
 * The AI bill at which an officer pays for the seat by what is saved on that bill alone. The retainer is the one that is
 * stated, as far as that is in dollars; else the article's.
 *
 * @param monthlySpend that bill in dollars a month: at the least that an officer may cost, at what is expected, at the
 *     most; null if nothing is saved, so that no bill pays
 * @param savedPercent the share of a bill that an officer saves, in percent
 */
public record BreakEven(@Nullable DollarRange monthlySpend, int savedPercent) {

    private static final double PERCENT = 100;

    /** The bill that pays for this retainer at this saving. */
    public static BreakEven of(DollarRange retainer, int savedPercent) {
        return new BreakEven(
                savedPercent == 0
                        ? null
                        : retainer.times(PERCENT / savedPercent).rounded(),
                savedPercent);
    }

    /** What an officer would save on this bill, in dollars a month. */
    public long saving(int monthlyBill) {
        return Math.round(monthlyBill * savedPercent / PERCENT);
    }
}
