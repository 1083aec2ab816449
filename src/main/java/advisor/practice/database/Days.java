package advisor.practice.database;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** Numbers of days, as an operator sets them. */
public final class Days {

    /** More than anybody promises, and as far as both databases can tell the time. */
    private static final int MOST = 1_000_000;

    private Days() {}

    /**
     * The days that a property states.
     *
     * @throws InvalidConfigurationPropertyValueException if it is not a single day, or too many
     */
    public static int checked(String property, int days) {
        if (days < 1 || days > MOST) {
            throw new InvalidConfigurationPropertyValueException(
                    property, days, "It must be at least one day, and at most " + MOST + ".");
        }
        return days;
    }
}
