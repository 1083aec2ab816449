package advisor.practice.response;

import advisor.practice.database.Days;
import advisor.practice.database.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** How long a response is kept, and how long the counts of visits. Here alone it is computed. */
@ConfigurationProperties("advisor")
public class Retention {

    private final int days;
    private final int visitDays;

    /**
     * Keeps responses and counts this long.
     *
     * @param retentionDays how many days for a response
     * @param visitDays how many days for a count
     * @throws InvalidConfigurationPropertyValueException if one of them is not a single day, or too many
     */
    public Retention(int retentionDays, int visitDays) {
        this.days = Days.checked("advisor.retention-days", retentionDays);
        this.visitDays = Days.checked("advisor.visit-days", visitDays);
    }

    /** How many days a response is kept. */
    public int days() {
        return days;
    }

    /** When a response is deleted: as promised when it was sent, or earlier if fewer days are kept now. Never later. */
    public Instant until(Response response) {
        Instant today = until(response.received());
        Instant promised = response.promised();
        return promised == null || today.isBefore(promised) ? today : promised;
    }

    /** When a response received at this moment is deleted by today's setting, and so what its sender is promised. */
    Instant until(Instant received) {
        return received.plus(Duration.ofDays(days));
    }

    /** Up to which moment the responses received are old enough to be deleted now, whatever was promised. */
    Instant before(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    /** Before which day, in UTC, the counts are old enough to be deleted now. */
    LocalDate visitsBefore(Instant now) {
        return Moments.day(now).minusDays(visitDays);
    }
}
