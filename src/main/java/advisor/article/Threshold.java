package advisor.article;

/**
 * A line that a company is above, below, or on.
 *
 * @param value where the line is
 * @param unit what it counts
 * @param section where the article draws it
 */
public record Threshold(int value, Unit unit, Section section) {

    /**
     * A threshold is positive.
     *
     * @throws IllegalArgumentException if it is not
     */
    public Threshold {
        if (value <= 0) {
            throw new IllegalArgumentException("a threshold must be positive, not " + value);
        }
    }
}
