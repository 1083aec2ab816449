package advisor.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;

/** How long a receiver asks to be left alone: a number of seconds, or the moment when that ends. */
final class RetryAfter {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private RetryAfter() {}

    /** The time from now on; null if the header says nothing of the future. */
    static @Nullable Duration read(@Nullable Header header, Instant now) {
        Duration asked = header == null ? null : asked(header.getValue(), now);
        return asked == null || asked.isNegative() || asked.isZero() ? null : asked;
    }

    private static @Nullable Duration asked(String written, Instant now) {
        if (SECONDS.matcher(written).matches()) {
            return Duration.ofSeconds(Long.parseLong(written));
        }
        Instant end = DateUtils.parseStandardDate(written);
        return end == null ? null : Duration.between(now, end);
    }
}
