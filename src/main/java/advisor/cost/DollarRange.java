package advisor.cost;

/**
 * An amount in whole dollars that is known as a range; all three are the same where it is fixed.
 *
 * @param low the least it may be
 * @param expected what we expect it to be
 * @param high the most it may be
 */
public record DollarRange(long low, long expected, long high) {

    /** Nothing at all. */
    public static final DollarRange NOTHING = new DollarRange(0, 0, 0);

    private static final long ROUNDED_ABOVE = 10_000;
    private static final long ROUNDED_TO = 1_000;

    /** From the least to the most; the middle is expected. */
    static DollarRange between(long low, long high) {
        return new DollarRange(low, (low + high) / 2, high);
    }

    /** Whether this is one amount: a fixed price, or a sum of such. */
    public boolean isPoint() {
        return low == high;
    }

    /** The whole range multiplied. */
    DollarRange times(double factor) {
        return new DollarRange(Math.round(low * factor), Math.round(expected * factor), Math.round(high * factor));
    }

    /** Both amounts together. */
    DollarRange plus(DollarRange other) {
        return new DollarRange(low + other.low, expected + other.expected, high + other.high);
    }

    /** A sum as it is shown: all of it to the nearest $1,000 where it goes above $10,000, so that its ends are alike. */
    public DollarRange rounded() {
        return high > ROUNDED_ABOVE ? new DollarRange(rounded(low), rounded(expected), rounded(high)) : this;
    }

    /** To the nearest $1,000, except that something does not become nothing. */
    private static long rounded(long dollars) {
        return dollars < ROUNDED_TO / 2 ? dollars : Math.round((double) dollars / ROUNDED_TO) * ROUNDED_TO;
    }
}
