package advisor.practice;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** How long a response is kept. */
@Component
public class Retention {

    private static final String PROPERTY = "advisor.retention-days";

    private final int days;

    /**
     * Keeps responses this long.
     *
     * @param days how many days
     * @throws InvalidConfigurationPropertyValueException if there is not a single one
     */
    public Retention(@Value("${" + PROPERTY + "}") int days) {
        if (days < 1) {
            throw new InvalidConfigurationPropertyValueException(PROPERTY, days, "It must be at least one day.");
        }
        this.days = days;
    }

    /** How many days. */
    public int days() {
        return days;
    }

    /** When a response received at this moment is deleted at the latest. */
    public Instant until(Instant received) {
        return received.plus(Duration.ofDays(days));
    }

    /** Up to which moment the responses received are old enough to be deleted now. */
    public Instant before(Instant now) {
        return now.minus(Duration.ofDays(days));
    }
}
