package advisor.practice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Interleaving;
import advisor.outbound.Ending;
import advisor.outbound.Outcome;
import advisor.practice.database.Database;
import advisor.practice.database.Stops;
import advisor.practice.link.Link;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two nodes at one database, in every order in which their statements can come. */
@ParameterizedClass
@EnumSource(Database.class)
class ClaimsOrderTests extends DispatchTest {

    /** So busy that it asks for an hour of rest. */
    private static final Outcome BUSY = new Outcome(Ending.REJECTED, 429, null, Duration.ofHours(1));

    ClaimsOrderTests(Database database) {
        super(database.pooled());
    }

    @AfterEach
    void end() {
        ((HikariDataSource) source).close();
    }

    private static UUID message(Claim claim) {
        return claim.delivery().id();
    }

    @Test
    void noMessageIsUnderWayTwice() throws Exception {
        int orders = Interleaving.all(order -> {
            List<Link> receivers = List.of(link("https://one.example"), link("https://two.example"));
            receivers.forEach(this::respond);
            List<Claim> taken = Collections.synchronizedList(new ArrayList<>());
            Claims node = claims(Stops.atStatements(source, order::stop), clock);
            Claims other = claims(Stops.atStatements(source, order::stop), clock);

            order.run(() -> taken.addAll(node.take(1)), () -> taken.addAll(other.take(1)));

            assertThat(taken).isNotEmpty();
            taken.addAll(node.take(8));
            assertThat(taken).extracting(ClaimsOrderTests::message).hasSize(2).doesNotHaveDuplicates();
            receivers.forEach(links::delete);
        });
        assertThat(orders).isGreaterThan(100);
    }

    @Test
    void whoeverLostTheLeaseEndsNothing() throws Exception {
        int orders = Interleaving.all(order -> {
            Link link = link("https://hook.example");
            respond(link);
            Claims node = claims(Stops.atTransactions(source, order::stop), clock);
            Claims other = claims(Stops.atTransactions(source, order::stop), clock);
            Claim late = node.take(1).get(0);
            clock.pass(Claims.LEASE.plusMillis(1));
            List<Claim> taken = new ArrayList<>();

            order.run(() -> node.end(late, ACCEPTED), () -> {
                taken.addAll(other.take(1));
                taken.forEach(claim -> other.end(claim, REJECTED));
            });

            assertThat(delivery(link).state())
                    .isEqualTo(taken.isEmpty() ? DeliveryState.DELIVERED : DeliveryState.WAITING);
            links.delete(link);
        });
        assertThat(orders).isGreaterThan(2);
    }

    /** It comes back when another node has sent the message, and says that the receiver wants a rest. */
    @Test
    void whoeverLostTheLeaseHoldsUpNothing() throws Exception {
        int orders = Interleaving.all(order -> {
            Link link = link("https://hook.example");
            respond(link);
            Claims node = claims(Stops.atTransactions(source, order::stop), clock);
            Claims other = claims(Stops.atTransactions(source, order::stop), clock);
            Claim late = node.take(1).get(0);
            clock.pass(Claims.LEASE.plusMillis(1));
            String next = respond(link).toString();
            List<Claim> taken = new ArrayList<>();

            order.run(() -> node.end(late, BUSY), () -> {
                taken.addAll(other.take(1));
                taken.forEach(claim -> other.end(claim, ACCEPTED));
            });

            if (taken.stream().anyMatch(claim -> message(claim).equals(message(late)))) {
                assertThat(other.take(1))
                        .extracting(claim -> claim.delivery().body())
                        .containsExactly(next);
            }
            links.delete(link);
        });
        assertThat(orders).isGreaterThan(2);
    }
}
