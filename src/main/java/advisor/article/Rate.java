package advisor.article;

/**
 * A published range.
 *
 * @param low its lower end
 * @param high its upper end
 * @param unit what it counts
 * @param section where the article says so
 */
public record Rate(int low, int high, Unit unit, Section section) {

    /**
     * A range starts above zero and does not run backwards.
     *
     * @throws IllegalArgumentException if it does not
     */
    public Rate {
        if (low <= 0 || high < low) {
            throw new IllegalArgumentException("a range must be positive and rise, not " + low + " to " + high);
        }
    }
}
