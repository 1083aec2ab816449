package advisor.practice.database;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments and days as both databases keep them: in microseconds, so that what is read equals what was written. */
public final class Moments {

    private Moments() {}

    /** A moment as a column has it, in UTC and as exactly as both databases keep it. */
    public static OffsetDateTime written(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /** The day of a moment, in UTC. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
