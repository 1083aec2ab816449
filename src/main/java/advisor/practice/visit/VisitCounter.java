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
import java.util.stream.Stream;
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

    /** Instead of a label: the link with all its variants. */
    private static final String WHOLE = "";

    private final Map<Place, Long> counts = new ConcurrentHashMap<>();
    private final VisitStore store;
    private final Clock clock;

    VisitCounter(VisitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts one visit, today. */
    public void count(Link link, Visit visit) {
        count(link, WHOLE, visit);
    }

    /**
     * Counts one visit, today, of a link and of one of its variants.
     *
     * @param label that of the variant; empty if it was none
     */
    public void count(Link link, String label, Visit visit) {
        LocalDate day = Moments.day(clock.instant());
        Stream.of(WHOLE, label)
                .distinct()
                .forEach(part -> counts.merge(new Place(link.id(), part, day, visit), 1L, Long::sum));
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

    /**
     * What was counted of each variant of a link that anything was counted of, by its label, with what this node has
     * counted so far.
     *
     * @throws DataAccessException if the database cannot be reached
     */
    public Map<String, Map<Visit, Long>> variants(Link link) {
        flush();
        return store.variants(link);
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
            add(place, number);
        } catch (DataAccessException unreachable) {
            counts.merge(place, number, Long::sum);
            throw unreachable;
        }
    }

    private void add(Place place, long number) {
        if (place.label().equals(WHOLE)) {
            store.add(place.link(), place.day(), place.visit(), number);
        } else {
            store.add(place.link(), place.label(), place.day(), place.visit(), number);
        }
    }

    private record Place(long link, String label, LocalDate day, Visit visit) {}
}
