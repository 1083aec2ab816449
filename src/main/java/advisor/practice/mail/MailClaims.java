package advisor.practice.mail;

import advisor.outbound.Ending;
import advisor.outbound.Outcome;
import advisor.practice.database.Moments;
import advisor.practice.dispatch.Retries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands out mails that are due, each to one node, and writes down how that ended. What was handed over, or given up, is
 * deleted. A mail after which nobody knew whether it arrived goes out once more under the id that it has, and no more.
 */
@Component
class MailClaims {

    /** More than the longest attempt takes, with time to write down how it ended. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(MailClaims.class);
    private static final Set<Ending> UNKNOWN = Set.of(Ending.TIMED_OUT, Ending.BROKEN);

    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final Retries retries;
    private final Clock clock;

    MailClaims(JdbcClient database, TransactionOperations transactions, Retries retries, Clock clock) {
        this.database = database;
        this.transactions = transactions;
        this.retries = retries;
        this.clock = clock;
    }

    /** Takes mails that are due, at most this many. */
    List<Claimed> take(int most) {
        return Objects.requireNonNull(transactions.execute(status ->
                due(most).stream().flatMap(mail -> taken(mail).stream()).toList()));
    }

    private List<Mail> due(int most) {
        return database.sql("select * from mail where due <= :now order by due, id limit :most for update skip locked")
                .param("now", Moments.written(clock.instant()))
                .param("most", most)
                .query(Mail::read)
                .list();
    }

    private Optional<Claimed> taken(Mail due) {
        Mail mail = due.sending() ? due.failed(true) : due;
        if (mail.isDoubtful()) {
            giveUp(mail, Ending.INTERRUPTED);
            return Optional.empty();
        }
        Instant lease = clock.instant().plus(LEASE);
        Mail attempted = mail.attempted();
        write(attempted, due.attempts(), Moments.written(lease));
        return Optional.of(new Claimed(attempted, lease));
    }

    /** Writes down how an attempt ended, unless its lease has run out and somebody else has taken the mail. */
    void end(Mail mail, Outcome outcome) {
        transactions.executeWithoutResult(status -> {
            if (isOurs(mail)) {
                ended(mail, outcome);
            }
        });
    }

    private boolean isOurs(Mail mail) {
        return database.sql("select attempts from mail where id = :id and attempts = :attempts for update")
                .param("id", mail.letter().id())
                .param("attempts", mail.attempts())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void ended(Mail mail, Outcome outcome) {
        Ending ending = outcome.ending();
        if (ending == Ending.ACCEPTED) {
            finish(mail, null);
            return;
        }
        Mail failed = mail.failed(UNKNOWN.contains(ending));
        Optional<Duration> pause = ending == Ending.GONE || failed.isDoubtful()
                ? Optional.empty()
                : retries.pause(failed.failures(), null);
        pause.ifPresentOrElse(rest -> wait(failed, outcome, rest), () -> giveUp(failed, ending));
    }

    private void wait(Mail failed, Outcome outcome, Duration rest) {
        LOG.warn(
                "Mail {} was not taken ({}, status {}), and is tried again in {} s",
                failed.letter().id(),
                outcome.ending(),
                outcome.status(),
                rest.toSeconds());
        write(failed, failed.attempts(), Moments.written(clock.instant().plus(rest)));
    }

    private void write(Mail mail, int attempts, OffsetDateTime due) {
        database.sql("update mail set sending = :sending, attempts = :next, failures = :failures, unsure = :unsure,"
                        + " due = :due where id = :id and attempts = :attempts")
                .param("sending", mail.sending())
                .param("next", mail.attempts())
                .param("failures", mail.failures())
                .param("unsure", mail.unsure())
                .param("due", due)
                .param("id", mail.letter().id())
                .param("attempts", attempts)
                .update();
    }

    private void giveUp(Mail mail, Ending ending) {
        LOG.warn("Mail {} was given up after {} attempts: {}", mail.letter().id(), mail.attempts(), ending);
        finish(mail, ending.name());
    }

    private void finish(Mail mail, @Nullable String failed) {
        if (mail.subscriber() != null) {
            database.sql("update subscriber set failed = :failed where id = :id")
                    .param("failed", failed)
                    .param("id", mail.subscriber())
                    .update();
        }
        database.sql("delete from mail where id = :id")
                .param("id", mail.letter().id())
                .update();
    }

    /** A mail that one node may send, once. */
    record Claimed(Mail mail, Instant lease) {}
}
