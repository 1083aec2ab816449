package advisor.cost;

/**
 * An amount that is known as a range only, in whole dollars.
 *
 * @param low the least it may be
 * @param expected what we expect it to be
 * @param high the most it may be
 */
public record DollarRange(long low, long expected, long high) {

    /** Nothing at all. */
    static final DollarRange NOTHING = new DollarRange(0, 0, 0);

    private static final long ROUNDED_ABOVE = 10_000;
    private static final long ROUNDED_TO = 1_000;

    /** The whole range multiplied. */
    DollarRange times(double factor) {
        return new DollarRange(Math.round(low * factor), Math.round(expected * factor), Math.round(high * factor));
    }

    /** Both amounts together. */
    DollarRange plus(DollarRange other) {
        return new DollarRange(low + other.low, expected + other.expected, high + other.high);
    }

    /** The range as it is shown: to the nearest $1,000 above $10,000. */
    public DollarRange rounded() {
        return new DollarRange(rounded(low), rounded(expected), rounded(high));
    }

    private static long rounded(long dollars) {
        return dollars > ROUNDED_ABOVE ? Math.round((double) dollars / ROUNDED_TO) * ROUNDED_TO : dollars;
    }
}
