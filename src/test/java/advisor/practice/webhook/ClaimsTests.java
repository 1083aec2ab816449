package advisor.practice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.outbound.Ending;
import advisor.practice.database.Database;
import advisor.practice.link.Link;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Nodes that end while they send, and nodes that come back late. */
@ParameterizedClass
@EnumSource(Database.class)
class ClaimsTests extends DispatchTest {

    private static final Duration LEASE_AND_MORE = Claims.LEASE.plusMillis(1);

    private final Claims claims;
    private final Claims others;
    private Link link;

    ClaimsTests(Database database) {
        super(database);
        claims = claims(source, clock);
        others = claims(source, clock);
        link = link("https://hook.example");
    }

    @BeforeEach
    void startsWithANewLink() {
        links.delete(link);
        link = link("https://hook.example");
    }

    private Claim take() {
        List<Claim> taken = claims.take(8);
        assertThat(taken).hasSize(1);
        return taken.get(0);
    }

    @Test
    void leavesToOthersNothingThatIsTaken() {
        respond(link);
        take();
        assertThat(others.take(8)).isEmpty();
        clock.pass(Claims.LEASE.minusMillis(1));
        assertThat(others.take(8)).isEmpty();
    }

    @Test
    void takesOverUnderANewIdWhatNobodyFinished() {
        UUID response = respond(link);
        Claim lost = take();
        clock.pass(LEASE_AND_MORE);
        Claim again = others.take(8).get(0);
        assertThat(again.messageId()).isNotEqualTo(lost.messageId());
        assertThat(again.delivery().body()).isEqualTo(lost.delivery().body()).isEqualTo(response.toString());
    }

    @Test
    void keepsTheIdOfWhatFailedForCertain() {
        respond(link);
        Claim failed = take();
        claims.end(failed, REJECTED);
        clock.pass(Duration.ofSeconds(6));
        assertThat(take().messageId()).isEqualTo(failed.messageId());
    }

    @Test
    void doesNotBelieveWhoComesBackLate() {
        respond(link);
        Claim late = take();
        clock.pass(LEASE_AND_MORE);
        Claim current = others.take(8).get(0);
        claims.end(late, ACCEPTED);
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.SENDING);
        others.end(current, REJECTED);
        claims.end(late, ACCEPTED);
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.WAITING);
    }

    @Test
    void givesUpWhatEndsEverybody() {
        respond(link);
        String first = take().messageId();
        for (int attempt = 2; attempt <= 8; attempt++) {
            clock.pass(LEASE_AND_MORE);
            take();
        }
        clock.pass(LEASE_AND_MORE);
        assertThat(claims.take(8)).isEmpty();
        Delivery dead = delivery(link);
        assertThat(dead.state()).isEqualTo(DeliveryState.DEAD);
        assertThat(dead.last()).isNotNull().extracting(last -> last.ending()).isEqualTo(Ending.INTERRUPTED);
        deliveries.resend(link, dead.id());
        assertThat(take().messageId()).isNotEqualTo(first);
    }

    @Test
    void takesOneOfEachLinkAtATime() {
        respond(link);
        respond(link);
        Link other = link("https://other.example");
        respond(other);
        List<Claim> taken = claims.take(8);
        assertThat(taken).extracting(claim -> claim.delivery().link()).containsExactlyInAnyOrder(link.id(), other.id());
        assertThat(claims.take(8)).isEmpty();
        taken.forEach(claim -> claims.end(claim, ACCEPTED));
        assertThat(claims.take(8)).hasSize(1);
        links.delete(other);
    }

    @Test
    void takesNoMoreThanItIsAskedFor() {
        respond(link);
        Link other = link("https://other.example");
        respond(other);
        assertThat(claims.take(1)).hasSize(1);
        links.delete(other);
    }
}
