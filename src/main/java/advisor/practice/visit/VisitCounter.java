package advisor.practice.visit;

import advisor.practice.database.Moments;
import advisor.practice.link.Link;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Counts visits: of which link, on which day, and nothing about whom. It counts in memory, so that opening a page writes
 * nothing, and adds to the database every few seconds and at the end. A crash loses the counts of those seconds.
 */
@Component
public class VisitCounter {

    private static final Logger LOG = LoggerFactory.getLogger(VisitCounter.class);

    private final Map<Place, Long> counts = new ConcurrentHashMap<>();
    private final VisitStore store;
    private final Clock clock;

    VisitCounter(VisitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts one visit, today. */
    public void count(Link link, Visit visit) {
        LocalDate day = Moments.day(clock.instant());
        counts.merge(new Place(link.id(), day, visit), 1L, Long::sum);
    }

    /**
     * What was counted of a link, newest day first, with what this node has counted so far.
     *
     * @throws DataAccessException if the database cannot be reached
     */
    public List<VisitDay> days(Link link) {
        flush();
        return store.days(link);
    }

    /** Adds what was counted to the database; what cannot be added now is kept for the next time. */
    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    @PreDestroy
    synchronized void flush() {
        try {
            counts.keySet().forEach(this::flush);
        } catch (DataAccessException unreachable) {
            LOG.warn("Visits could not be stored: {}", unreachable.getMessage());
        }
    }

    private void flush(Place place) {
        Long number = counts.remove(place);
        if (number == null) {
            return;
        }
        try {
            store.add(place.link(), place.day(), place.visit(), number);
        } catch (DataAccessException unreachable) {
            counts.merge(place, number, Long::sum);
            throw unreachable;
        }
    }

    private record Place(long link, LocalDate day, Visit visit) {}
}
