package advisor.practice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.outbound.Ending;
import advisor.outbound.Letter;
import advisor.outbound.Outcome;
import advisor.outbound.Post;
import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Brittle;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.dispatch.Retries;
import advisor.practice.dispatch.WatchedNode;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A round of a node that sends mails, while the connection to the database breaks at its first call, its second, and so
 * on: everything is told in the end, and nothing more than twice, under the same id.
 */
@ParameterizedClass
@EnumSource(Database.class)
class BrokenRoundsTests {

    private final MovableClock clock = new MovableClock();
    private final Brittle connection = new Brittle();
    private final HikariDataSource pool;
    private final JdbcClient database;
    private final Link link;
    private final Subscriber jane;
    private final WatchedNode node;
    private final List<Letter> accepted = new CopyOnWriteArrayList<>();
    private volatile Ending first = Ending.ACCEPTED;
    private volatile boolean begins;
    private volatile boolean slow;

    BrokenRoundsTests(Database database) {
        this.pool = database.pooled();
        this.database = JdbcClient.create(pool);
        this.link = shared();
        this.jane = Practice.subscribers(pool, clock)
                .add(link, "jane@example.org", "https://example.org", Locale.GERMAN, true)
                .orElseThrow();
        this.node = new WatchedNode(new MailLine(claims(connection.before(pool)), new Server()), clock);
    }

    private Link shared() {
        Token manage = Token.random();
        LinkStore links = Practice.links(pool, clock);
        links.create(Slug.random(), Practice.content(), manage);
        return links.managed(manage).orElseThrow();
    }

    private MailClaims claims(DataSource source) {
        return new MailClaims(JdbcClient.create(source), Practice.transactions(source), new Retries(), clock);
    }

    @AfterEach
    void ends() {
        node.close();
        pool.close();
    }

    /**
     * What the mail server says to the first attempt, and whether it takes so long over it that the lease is over by then:
     * only then somebody may be told twice.
     */
    @ParameterizedTest(name = "{0}, slow: {1}")
    @CsvSource({"ACCEPTED, false, 1", "ACCEPTED, true, 2", "REJECTED, false, 1", "REJECTED, true, 1"})
    void tellsEverythingAndNothingMoreThanTwice(Ending ending, boolean isSlow, int most) {
        first = ending;
        slow = isSlow;
        int broken = 0;
        while (isBroken(broken + 1, most)) {
            broken++;
        }
        assertThat(broken).as("how many calls a round makes").isGreaterThanOrEqualTo(18);
        assertThat(node.deaths()).isEmpty();
    }

    /** Whether a round makes so many calls. */
    private boolean isBroken(int call, int most) {
        Letter letter = put();
        accepted.clear();
        begins = true;
        connection.breakAt(call);
        node.round();
        boolean broke = connection.mend();
        Patience.until("nothing waits", this::isOver);
        assertThat(accepted)
                .as("broken at call %s", call)
                .hasSizeBetween(1, most)
                .containsOnly(letter);
        assertThat(failures()).as("broken at call %s", call).isZero();
        node.awaitAllRoom();
        return broke;
    }

    private boolean isOver() {
        clock.pass(Duration.ofMinutes(10));
        node.round();
        return database.sql("select count(*) from mail").query(Long.class).single() == 0;
    }

    private long failures() {
        return database.sql("select count(*) from subscriber where failed is not null")
                .query(Long.class)
                .single();
    }

    private Letter put() {
        Letter letter = new Letter(UUID.randomUUID(), "jane@example.org", "Subject", "Text", Locale.GERMAN, null);
        new Mailbox(database, event -> {}, clock).put(link, jane, null, letter);
        return letter;
    }

    private Ending answer(Letter letter) {
        Ending ending = begins ? first : Ending.ACCEPTED;
        if (begins && slow) {
            clock.pass(MailClaims.LEASE.plusMillis(1));
        }
        if (ending == Ending.ACCEPTED) {
            accepted.add(letter);
        }
        begins = false;
        return ending;
    }

    /** Whoever cannot write down what it answers waits for a moment; not here. */
    private final class Server implements Post {

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public Outcome send(Letter letter) {
            LockSupport.unpark(Thread.currentThread());
            return new Outcome(answer(letter), null, null);
        }
    }
}
