package advisor.cost;

/**
 * How far one assumption moves a path's expected total, all else equal.
 *
 * @param assumption the assumption
 * @param from the least that it can be: the reader's bounds, or the least of the price that somebody states
 * @param to the most that it can be
 * @param low the smaller of the totals at these two, in dollars
 * @param high the larger one
 */
public record Driver(Assumption assumption, long from, long to, long low, long high) {

    /** By how much it moves the total, in dollars. */
    public long span() {
        return high - low;
    }
}
