package advisor.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The forms of which a part has arrived and the rest has not, the oldest first. Each takes memory; so there are never
 * more than so many, and if one more comes, the slowest is cut off: whoever sends at an ordinary pace finds room.
 */
final class ArrivingForms {

    /** A form that takes no longer than this is not slow. */
    private static final long ORDINARY = Duration.ofSeconds(2).toNanos();

    private final int most;
    private final LongSupplier nanos;
    private final Map<ArrivingForm, Long> since = new LinkedHashMap<>();

    /**
     * No forms yet.
     *
     * @param most how many there may be
     * @param nanos the time that passes, in nanoseconds since some moment
     */
    ArrivingForms(int most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
    }

    /** Whether there is room for one more, or it has some already; makes it if that can be. */
    synchronized boolean admit(ArrivingForm form) {
        boolean room = since.containsKey(form) || since.size() < most || isSlowestCutOff();
        if (room) {
            since.putIfAbsent(form, nanos.getAsLong());
        }
        return room;
    }

    private boolean isSlowestCutOff() {
        Iterator<Map.Entry<ArrivingForm, Long>> forms = since.entrySet().iterator();
        if (!forms.hasNext()) {
            return false;
        }
        Map.Entry<ArrivingForm, Long> oldest = forms.next();
        boolean slow = nanos.getAsLong() - oldest.getValue() >= ORDINARY;
        if (slow) {
            forms.remove();
            oldest.getKey().refuse(HttpServletResponse.SC_REQUEST_TIMEOUT);
        }
        return slow;
    }

    synchronized void leave(ArrivingForm form) {
        since.remove(form);
    }
}
