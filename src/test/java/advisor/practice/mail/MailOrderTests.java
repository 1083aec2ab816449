package advisor.practice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Interleaving;
import advisor.outbound.Ending;
import advisor.outbound.Letter;
import advisor.outbound.Outcome;
import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Stops;
import advisor.practice.database.Token;
import advisor.practice.dispatch.Retries;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.mail.MailClaims.Claimed;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes with mails in one database, in every order in which their statements can come. */
@ParameterizedClass
@EnumSource(Database.class)
class MailOrderTests {

    private static final String ADDRESS = "jane@example.org";

    private final MovableClock clock = new MovableClock();
    private final HikariDataSource source;
    private final LinkStore links;

    MailOrderTests(Database database) {
        source = database.pooled();
        links = Practice.links(source, clock);
    }

    @AfterEach
    void end() {
        source.close();
    }

    private Link link() {
        Token manage = Token.random();
        links.create(Slug.random(), Practice.content(), manage);
        return links.managed(manage).orElseThrow();
    }

    private void put(Link link, int mails) {
        Subscriber jane = Practice.subscribers(source, clock)
                .add(link, ADDRESS, "https://example.org", Locale.ENGLISH, true)
                .orElseThrow();
        Mailbox mailbox = new Mailbox(JdbcClient.create(source), event -> {}, clock);
        for (int mail = 0; mail < mails; mail++) {
            mailbox.put(
                    link,
                    jane,
                    null,
                    new Letter(UUID.randomUUID(), ADDRESS, "Subject", "Text", Locale.ENGLISH, "https://example.org"));
        }
    }

    private MailClaims claims(DataSource node) {
        return new MailClaims(JdbcClient.create(node), Practice.transactions(node), new Retries(), clock);
    }

    private static Outcome outcome(Ending ending) {
        return new Outcome(ending, null, null);
    }

    private static UUID id(Claimed claimed) {
        return claimed.mail().letter().id();
    }

    private long waiting() {
        return JdbcClient.create(source)
                .sql("select count(*) from mail")
                .query(Long.class)
                .single();
    }

    @Test
    void noMailIsUnderWayTwice() throws Exception {
        int orders = Interleaving.all(order -> {
            Link link = link();
            put(link, 2);
            List<Claimed> taken = Collections.synchronizedList(new ArrayList<>());
            MailClaims node = claims(Stops.atStatements(source, order::stop));
            MailClaims other = claims(Stops.atStatements(source, order::stop));

            order.run(() -> taken.addAll(node.take(1)), () -> taken.addAll(other.take(1)));

            assertThat(taken).isNotEmpty();
            taken.addAll(node.take(8));
            assertThat(taken).extracting(MailOrderTests::id).hasSize(2).doesNotHaveDuplicates();
            links.delete(link);
        });
        assertThat(orders).isGreaterThan(15);
    }

    @Test
    void whoeverLostTheLeaseEndsNothing() throws Exception {
        int orders = Interleaving.all(order -> {
            Link link = link();
            put(link, 1);
            MailClaims node = claims(Stops.atTransactions(source, order::stop));
            MailClaims other = claims(Stops.atTransactions(source, order::stop));
            Claimed late = node.take(1).get(0);
            clock.pass(MailClaims.LEASE.plusMillis(1));
            List<Claimed> taken = new ArrayList<>();

            order.run(() -> node.end(late.mail(), outcome(Ending.ACCEPTED)), () -> {
                taken.addAll(other.take(1));
                taken.forEach(claimed -> other.end(claimed.mail(), outcome(Ending.REJECTED)));
            });

            assertThat(waiting()).isEqualTo(taken.size());
            links.delete(link);
        });
        assertThat(orders).isGreaterThan(2);
    }
}
