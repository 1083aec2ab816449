package advisor.practice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.outbound.Outcome;
import advisor.outbound.Parcel;
import advisor.practice.database.Brittle;
import advisor.practice.database.Database;
import advisor.practice.dispatch.WatchedNode;
import advisor.practice.link.Link;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A round of a node that sends messages to webhooks, while the connection to the database breaks at its first call, its
 * second, and so on: everything is told in the end, and nothing is accepted twice under one id.
 */
@ParameterizedClass
@EnumSource(Database.class)
class BrokenRoundsTests extends DispatchTest {

    private static final Set<DeliveryState> OVER = Set.of(DeliveryState.DELIVERED, DeliveryState.DEAD);
    private static final Outcome BUSY = new Outcome(REJECTED.ending(), 503, null, Duration.ofMinutes(2));

    private final Brittle connection = new Brittle();
    private final WatchedNode node;
    private final List<Parcel> accepted = new CopyOnWriteArrayList<>();
    private volatile boolean first;
    private volatile boolean busy;
    private volatile boolean slow;

    BrokenRoundsTests(Database database) {
        super(database.pooled());
        DataSource breaking = connection.before(source);
        node = new WatchedNode(new WebhookLine(claims(breaking, clock), this::answer, clock), clock);
    }

    @AfterEach
    void ends() throws SQLException {
        node.close();
        source.unwrap(HikariDataSource.class).close();
    }

    /**
     * What the receiver does about the first attempt: whether it wants to be left alone for a while, and whether it takes
     * so long over its answer that the lease is over by then.
     */
    @ParameterizedTest(name = "busy: {0}, slow: {1}")
    @CsvSource({"false, false", "false, true", "true, false", "true, true"})
    void tellsEverythingAndNothingTwiceUnderOneId(boolean isBusy, boolean isSlow) {
        busy = isBusy;
        slow = isSlow;
        int broken = 0;
        while (isBroken(broken + 1)) {
            broken++;
        }
        assertThat(broken).as("how many calls a round makes").isGreaterThanOrEqualTo(busy ? 19 : 16);
        assertThat(node.deaths()).isEmpty();
    }

    /** Whether a round makes so many calls. */
    private boolean isBroken(int call) {
        Link link = link("https://hook.example");
        List<String> expected = List.of(respond(link).toString(), respond(link).toString());
        accepted.clear();
        first = true;
        connection.breakAt(call);
        node.round();
        boolean broke = connection.mend();
        Patience.until("everything is told", () -> isOver(link));
        String what = "broken at call " + call;
        assertThat(deliveries.list(link, 10))
                .as(what)
                .extracting(Delivery::state)
                .containsOnly(DeliveryState.DELIVERED);
        assertThat(accepted)
                .as(what)
                .extracting(Parcel::json)
                .containsAll(expected)
                .hasSizeBetween(2, slow && !busy ? 3 : 2);
        assertThat(accepted)
                .as(what)
                .extracting(parcel -> parcel.headers().get("webhook-id"))
                .doesNotHaveDuplicates();
        node.awaitAllRoom();
        links.delete(link);
        return broke;
    }

    private boolean isOver(Link link) {
        clock.pass(Duration.ofMinutes(10));
        node.round();
        return deliveries.list(link, 10).stream().allMatch(delivery -> OVER.contains(delivery.state()));
    }

    private Outcome answer(Parcel parcel) {
        boolean begins = first;
        first = false;
        if (begins && slow) {
            clock.pass(Claims.LEASE.plusMillis(1));
        }
        if (begins && busy) {
            return tried(BUSY);
        }
        accepted.add(parcel);
        return tried(ACCEPTED);
    }

    /** Whoever cannot write that down waits for a moment; not here. */
    private static Outcome tried(Outcome outcome) {
        LockSupport.unpark(Thread.currentThread());
        return outcome;
    }
}
