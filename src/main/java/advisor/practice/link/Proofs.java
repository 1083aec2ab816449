package advisor.practice.link;

import advisor.outbound.PublicFiles;
import advisor.practice.database.Moments;
import advisor.text.Ends;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks hosts whether a link may lead its readers to them. Methods that store something throw Spring's {@code DataAccessException}.
 */
@Component
public class Proofs {

    /** Where a host names the links that may lead to it, each on a line of its own. */
    public static final String FILE = "/.well-known/scope-or-seat.txt";

    private static final int DAYS = 30;
    private static final int AT_ONCE = 20;

    private final SimpleAsyncTaskExecutor asking = new SimpleAsyncTaskExecutor("proof-");
    private final PublicFiles files;
    private final TrustedHosts trusted;
    private final JdbcClient database;
    private final Clock clock;

    Proofs(PublicFiles files, TrustedHosts trusted, JdbcClient database, Clock clock) {
        this.asking.setConcurrencyLimit(AT_ONCE);
        this.files = files;
        this.trusted = trusted;
        this.database = database;
        this.clock = clock;
    }

    /** The hosts of a next step that have to prove themselves: those of no booking site. */
    public List<String> needed(NextStep step) {
        return step.hosts().stream().filter(host -> !trusted.isBooking(host)).toList();
    }

    /** Asks the hosts of a link's next step for a file that names it, and keeps which do. */
    public void look(Link link) {
        keep(link, proven(needed(link.content().next()), link.slug()));
    }

    /** All are asked at once: whoever saves a link waits for the slowest, and not for all of them. */
    private Set<String> proven(List<String> hosts, Slug slug) {
        Map<String, CompletableFuture<Boolean>> answers = new TreeMap<>();
        hosts.forEach(host -> answers.put(host, asking.submitCompletable(() -> names(host, slug))));
        return answers.keySet().stream()
                .filter(host -> Objects.requireNonNull(answers.get(host)).join())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean names(String host, Slug slug) {
        return files.read("https://" + host + FILE).stream()
                .flatMap(String::lines)
                .map(Ends::trimmed)
                .anyMatch(slug.text()::equals);
    }

    private void keep(Link link, Set<String> proven) {
        database.sql("update link set proven_hosts = :hosts, proven = :day where id = :id")
                .param("hosts", String.join(" ", proven))
                .param("day", proven.isEmpty() ? null : today())
                .param("id", link.id())
                .update();
    }

    /** Asks anew, for some of the links whose hosts were asked so long ago that they may have changed hands. */
    void lookAgain() {
        database.sql("select * from link where proven < :before and closed is null order by proven" + " fetch first "
                        + AT_ONCE + " rows only")
                .param("before", today().minusDays(DAYS))
                .query(LinkRow::read)
                .list()
                .forEach(this::look);
    }

    private LocalDate today() {
        return Moments.day(clock.instant());
    }
}
