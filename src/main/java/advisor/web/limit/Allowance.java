package advisor.web.limit;

import java.time.Duration;

/** How often something is allowed. */
record Allowance(int times, Duration within) {

    /**
     * An allowance.
     *
     * @throws IllegalArgumentException unless both are above zero
     */
    Allowance {
        if (times < 1 || within.isNegative() || within.isZero()) {
            throw new IllegalArgumentException("A limit needs times and within, both above zero");
        }
    }
}
