package advisor.advice;

import java.time.LocalDate;

/**
 * When the rule book was last read against the article, and when that is due again.
 *
 * @param last the day of the last review
 * @param next the day by which the next one is due
 */
public record Review(LocalDate last, LocalDate next) {

    /** The most months from one review to the next. */
    public static final int MONTHS = 6;

    /**
     * Two reviews.
     *
     * @throws IllegalArgumentException if the next is not after the last, or more than {@value #MONTHS} months later
     */
    public Review {
        if (!next.isAfter(last) || next.isAfter(last.plusMonths(MONTHS))) {
            throw new IllegalArgumentException("the next must be at most " + MONTHS + " months after the last");
        }
    }
}
