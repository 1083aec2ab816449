package advisor.practice.link;

import advisor.practice.database.Days;
import advisor.practice.database.Moments;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * What becomes of a link whose inbox nobody opens.
 *
 * @param linkIdleDays after how many days it closes itself
 * @param linkGoneDays after how many more days it is deleted with what is in it
 */
@ConfigurationProperties("advisor")
public record Idleness(int linkIdleDays, int linkGoneDays) {

    /**
     * These days.
     *
     * @throws InvalidConfigurationPropertyValueException if one of them is not a single day, or too many
     */
    public Idleness {
        Days.checked("advisor.link-idle-days", linkIdleDays);
        Days.checked("advisor.link-gone-days", linkGoneDays);
    }

    /** Before which day, in UTC, the inbox of a link was last opened that closes itself now. */
    public LocalDate openedBefore(Instant now) {
        return Moments.day(now).minusDays(linkIdleDays);
    }

    /** Before which day, in UTC, a link closed itself that is deleted now. */
    public LocalDate closedBefore(Instant now) {
        return Moments.day(now).minusDays(linkGoneDays);
    }
}
