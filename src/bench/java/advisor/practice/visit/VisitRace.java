package advisor.practice.visit;

import static advisor.practice.visit.Visit.OPENED;

import advisor.bench.Together;
import advisor.practice.Practice;
import advisor.practice.link.Link;
import advisor.practice.link.Proof;
import advisor.practice.link.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Visits that are counted while others are written, once in vain: none is lost, and none is counted twice. */
public final class VisitRace {

    private static final LocalDate TODAY = LocalDate.ofInstant(Practice.NOW, ZoneOffset.UTC);
    private static final Link LINK =
            new Link(1, new Slug("jane"), Practice.content(), 1, Practice.NOW, false, false, TODAY, Proof.NONE);

    private VisitRace() {}

    /** One schedule. */
    public static void main(String... none) throws InterruptedException {
        Ledger ledger = new Ledger();
        VisitCounter counter = new VisitCounter(ledger, Clock.fixed(Practice.NOW, ZoneOffset.UTC));
        Together.run(
                () -> counter.count(LINK, "acme", OPENED),
                () -> counter.count(LINK, "acme", OPENED),
                counter::flush,
                counter::flush);
        counter.flush();
        counter.flush();
        Together.demand("Visits", Map.of("", 2L, "acme", 2L), ledger.numbers);
    }

    /** A database that is away when something is written for the second time. */
    private static final class Ledger extends VisitStore {

        private final Map<String, Long> numbers = new ConcurrentHashMap<>();
        private final AtomicInteger writes = new AtomicInteger();

        Ledger() {
            super(JdbcClient.create(new DriverManagerDataSource()));
        }

        @Override
        public void add(long link, LocalDate day, Visit visit, long number) {
            add(link, "", day, visit, number);
        }

        @Override
        public void add(long link, String label, LocalDate day, Visit visit, long number) {
            if (writes.incrementAndGet() == 2) {
                throw new DataAccessResourceFailureException("The database is away");
            }
            Long before = numbers.getOrDefault(label, 0L);
            numbers.put(label, before + number);
        }
    }
}
