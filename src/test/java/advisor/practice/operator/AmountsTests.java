package advisor.practice.operator;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.webhook.DeliveryState;
import advisor.practice.webhook.MessageForm;
import advisor.practice.webhook.Webhook;
import advisor.practice.webhook.WebhookSecret;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** How much there is in the database, on each of them: as whoever runs the site sees it. */
@ParameterizedClass
@EnumSource(Database.class)
class AmountsTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Clock clock = Clock.fixed(Practice.NOW, ZoneOffset.UTC);
    private final Reached source;
    private final JdbcClient database;
    private final LinkStore links;
    private final Token manage = Token.random();
    private long nanos;

    AmountsTests(Database server) {
        source = new Reached(server.migrated());
        database = JdbcClient.create(source);
        links = Practice.links(source, clock);
        new Amounts(database, () -> nanos).bindTo(registry);
    }

    @Test
    void countsWhatIsThereAndWhatIsStillToBeSent() {
        links.create(new Slug("jane"), Practice.content(), manage);
        Link link = links.managed(manage).orElseThrow();
        Practice.webhooks(source)
                .add(link, new Webhook("https://hook.example", WebhookSecret.random(), MessageForm.STANDARD));
        for (String name : new String[] {"Ada", "Grace", "Alan", "Mary"}) {
            Practice.responses(source, clock).store(link, Practice.sent(name), Token.random());
        }
        end("Ada", DeliveryState.DEAD);
        end("Grace", DeliveryState.DELIVERED);
        end("Alan", DeliveryState.SENDING);

        assertThat(amount("advisor.responses.present")).isEqualTo(4);
        assertThat(amount("advisor.messages.waiting", "by", "webhook")).isEqualTo(2);
        assertThat(amount("advisor.messages.given.up", "by", "webhook")).isOne();
        assertThat(amount("advisor.messages.waiting", "by", "mail")).isZero();
        assertThat(amount("advisor.messages.given.up", "by", "mail")).isZero();
    }

    @Test
    void countsAgainAfterAWhileOnly() {
        assertThat(amount("advisor.responses.present")).isZero();
        links.create(new Slug("jane"), Practice.content(), manage);
        Practice.responses(source, clock)
                .store(links.managed(manage).orElseThrow(), Practice.sent("Ada"), Token.random());

        assertThat(amount("advisor.responses.present")).isZero();
        nanos += Duration.ofSeconds(15).toNanos();
        assertThat(amount("advisor.responses.present")).isOne();
    }

    @Test
    void knowsNothingWhileTheDatabaseIsLostOrSilent() {
        assertThat(amount("advisor.responses.present")).isZero();
        source.answers = () -> {
            throw new SQLTransientConnectionException("lost");
        };
        nanos += Duration.ofSeconds(15).toNanos();
        assertThat(amount("advisor.responses.present")).isNaN();

        CountDownLatch end = new CountDownLatch(1);
        source.answers = end::await;
        nanos += Duration.ofSeconds(15).toNanos();
        assertThat(amount("advisor.responses.present")).isNaN();
        end.countDown();
    }

    private void end(String name, DeliveryState state) {
        database.sql("update delivery set state = :state"
                        + " where response_id = (select id from response where name = :name)")
                .param("state", state.id())
                .param("name", name)
                .update();
    }

    private double amount(String meter, String... tags) {
        return registry.get(meter).tags(tags).gauge().value();
    }

    /** A database that does something before it gives a connection. */
    private static final class Reached extends DelegatingDataSource {

        private volatile Answer answers = () -> {};

        Reached(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            try {
                answers.await();
            } catch (InterruptedException end) {
                throw new SQLTransientConnectionException(end);
            }
            return super.getConnection();
        }
    }

    private interface Answer {

        void await() throws SQLException, InterruptedException;
    }
}
