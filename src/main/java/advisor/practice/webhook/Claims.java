package advisor.practice.webhook;

import advisor.outbound.Ending;
import advisor.outbound.Outcome;
import advisor.practice.database.Moments;
import advisor.practice.dispatch.Retries;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands out messages that are due, each to one node, and writes down how it ended. A node that ends while it sends one
 * leaves a lease that runs out; nobody knows then whether the message arrived, so it goes out under a new id.
 */
@Component
class Claims {

    /** More than the longest attempt takes, with time to write down how it ended. */
    static final Duration LEASE = Duration.ofSeconds(20);

    /**
     * One of each link, and none of a link that one is under way for: a slow receiver holds up only itself. Which links
     * those are is asked once, not for each message: thousands may wait.
     */
    private static final String NEXT = "select id from"
            + " (select id, due, row_number() over (partition by link_id order by due, id) as place"
            + " from delivery where due <= :now and link_id not in"
            + " (select link_id from delivery where state = :sending and due > :now)) as ranked"
            + " where place = 1 order by due, id limit :most";

    /** Those that nobody else has taken in the meantime, or is about to take. */
    private static final String TAKE =
            "select * from delivery where id in (:next) and due <= :now order by due, id limit :most"
                    + " for update skip locked";

    /** How many more to look at than to take, because others look at the same. */
    private static final int SHARED = 4;

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final WebhookStore webhooks;
    private final Retries retries;
    private final Clock clock;

    Claims(
            JdbcClient database,
            TransactionOperations transactions,
            WebhookStore webhooks,
            Retries retries,
            Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.retries = retries;
        this.clock = clock;
    }

    /** Takes messages that are due, at most this many. */
    List<Claim> take(int most) {
        return Objects.requireNonNull(transactions.execute(
                status -> due(most).stream().flatMap(due -> taken(due).stream()).toList()));
    }

    private List<Due> due(int most) {
        OffsetDateTime now = Moments.written(clock.instant());
        List<UUID> next = database.sql(NEXT)
                .param("now", now)
                .param("sending", DeliveryState.SENDING.id())
                .param("most", most * SHARED)
                .query(UUID.class)
                .list();
        return next.isEmpty()
                ? List.of()
                : database.sql(TAKE)
                        .param("next", next)
                        .param("now", now)
                        .param("most", most)
                        .query(Due::read)
                        .list();
    }

    private Optional<Claim> taken(Due due) {
        if (!due.interrupted()) {
            return webhooks.find(due.link()).map(webhook -> claim(due, due.messageId(), webhook));
        }
        Due failed = due.failed();
        if (pause(failed, null) == null) {
            giveUp(failed);
            return Optional.empty();
        }
        return webhooks.find(due.link()).map(webhook -> claim(failed, MessageId.random(), webhook));
    }

    private Claim claim(Due due, String messageId, Webhook webhook) {
        Claim claim = new Claim(due, clock.instant().plus(LEASE), messageId, webhook);
        database.sql("update delivery set state = :state, message_id = :message, attempts = :attempt,"
                        + " failures = :failures, due = :lease where id = :id")
                .param("state", DeliveryState.SENDING.id())
                .param("message", messageId)
                .param("attempt", claim.attempt())
                .param("failures", due.failures())
                .param("lease", Moments.written(claim.lease()))
                .param("id", due.id())
                .update();
        return claim;
    }

    /** Under a new id, should it be sent again one day. */
    private void giveUp(Due due) {
        database.sql("update delivery set state = :state, message_id = :message, failures = :failures, due = null,"
                        + " ending = :ending, status = null, pointed = null where id = :id")
                .param("state", DeliveryState.DEAD.id())
                .param("message", MessageId.random())
                .param("failures", due.failures())
                .param("ending", Ending.INTERRUPTED.name())
                .param("id", due.id())
                .update();
    }

    /** Writes down how an attempt ended, unless its lease has run out and somebody else has taken the message. */
    void end(Claim claim, Outcome outcome) {
        boolean accepted = outcome.ending() == Ending.ACCEPTED;
        Due failed = claim.delivery().failed();
        Duration pause = accepted || outcome.ending() == Ending.GONE ? null : pause(failed, outcome.rest());
        OffsetDateTime next = after(pause);
        DeliveryState left = pause == null ? DeliveryState.DEAD : DeliveryState.WAITING;
        int ours = database.sql(
                        "update delivery set state = :state, failures = :failures, due = :due, attempted = :now,"
                                + " ending = :ending, status = :status, pointed = :pointed"
                                + " where id = :id and state = :sending and attempts = :attempt")
                .param("state", (accepted ? DeliveryState.DELIVERED : left).id())
                .param("failures", accepted ? claim.delivery().failures() : failed.failures())
                .param("due", next)
                .param("now", Moments.written(clock.instant()))
                .param("ending", outcome.ending().name())
                .param("status", outcome.status())
                .param("pointed", outcome.pointed())
                .param("id", claim.delivery().id())
                .param("sending", DeliveryState.SENDING.id())
                .param("attempt", claim.attempt())
                .update();
        if (ours == 1 && outcome.rest() != null && next != null) {
            hold(claim.delivery(), next);
        }
    }

    /** Nothing that waits for a receiver is sent before it wants to be asked again; a test is. */
    private void hold(Due rejected, OffsetDateTime next) {
        database.sql("update delivery set due = :next where link_id = :link and state = :waiting and due < :next"
                        + " and response_id is not null")
                .param("next", next)
                .param("link", rejected.link())
                .param("waiting", DeliveryState.WAITING.id())
                .update();
    }

    /** A test is tried once. */
    private @Nullable Duration pause(Due failed, @Nullable Duration asked) {
        return failed.test() ? null : retries.pause(failed.failures(), asked).orElse(null);
    }

    private @Nullable OffsetDateTime after(@Nullable Duration pause) {
        return pause == null ? null : Moments.written(clock.instant().plus(pause));
    }
}
