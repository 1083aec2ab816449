package advisor.practice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.outbound.Ending;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.NextStep;
import advisor.practice.link.Profile;
import advisor.practice.link.Slug;
import advisor.practice.response.InboxFilter;
import advisor.practice.response.Lead;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import advisor.practice.response.Sender;
import advisor.practice.response.Sent;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitDay;
import advisor.practice.visit.VisitStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the first release stored is there after an upgrade, in a file of H2 and in PostgreSQL. */
class FirstReleaseTests {

    private static final UUID RESPONSE = UUID.fromString("6f4dd3a0-6f0f-4c3e-9d6b-0d3c3a1b2c3d");
    private static final UUID DELIVERY = UUID.fromString("0a4f6c1e-2b7d-4e58-8a51-7c9f1d2e3b4a");
    private static final UUID TEST = UUID.fromString("1b5a7d2f-3c8e-4f69-9b62-8d0a2e3f4c5b");
    private static final String SECRET = WebhookSecret.random().text();

    private final Clock clock = Clock.fixed(Practice.NOW, ZoneOffset.UTC);
    private final Token manage = Token.random();
    private final Token key = Token.random();

    @ParameterizedTest
    @EnumSource(Database.class)
    void isReadByThisOne(Database server, @TempDir Path folder) {
        DataSource source = new DriverManagerDataSource(
                server == Database.H2
                        ? "jdbc:h2:file:" + folder.resolve("links")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        : server.create());
        Flyway.configure().dataSource(source).target("3").load().migrate();
        store(JdbcClient.create(source));

        Flyway.configure().dataSource(source).load().migrate();

        LinkStore links = Practice.links(source, clock);
        Link link = links.managed(manage).orElseThrow();
        Profile profile =
                new Profile("Jane Doe", "AI for logistics", "https://jane.example", "", Practice.JANE.accent());
        assertThat(link.content())
                .isEqualTo(new LinkContent(
                        profile,
                        Practice.RATES,
                        Practice.KNOWN,
                        List.of("https://jane.example", "https://www.jane.example"),
                        NextStep.NONE));
        assertThat(link.created()).isEqualTo(Practice.NOW);
        assertThat(link.closed()).isFalse();
        assertThat(links.open(new Slug("closed"))).isEmpty();
        assertThat(links.find(new Slug("closed"))).map(Link::idle).contains(false);
        assertThat(links.create(new Slug("gone"), Practice.content(), Token.random()))
                .isFalse();

        ResponseStore responses = Practice.responses(source, clock);
        Sent sent = withoutCompany(Practice.sent("Ada"));
        assertThat(responses.list(link, InboxFilter.ALL, 0, 10))
                .containsExactly(
                        new Response(RESPONSE, link.id(), Practice.NOW, null, true, Lead.FRESH, Practice.KNOWN, sent));
        assertThat(responses.sent(key)).map(Response::id).contains(RESPONSE);

        assertThat(Practice.webhooks(source).find(link)).hasValueSatisfying(webhook -> {
            assertThat(webhook.url()).isEqualTo("https://hook.example");
            assertThat(webhook.secret().text()).isEqualTo(SECRET);
            assertThat(webhook.form()).isEqualTo(MessageForm.STANDARD);
        });
        DeliveryStore deliveries = new DeliveryStore(JdbcClient.create(source), event -> {}, clock);
        assertThat(deliveries.dead(link)).isOne();
        assertThat(deliveries.list(link, 10)).hasSize(2).anySatisfy(delivery -> {
            assertThat(delivery.id()).isEqualTo(DELIVERY);
            assertThat(delivery.response()).isEqualTo(RESPONSE);
            assertThat(delivery.state()).isEqualTo(DeliveryState.DEAD);
        });
        assertThat(new VisitStore(JdbcClient.create(source)).days(link))
                .containsExactly(new VisitDay(LocalDate.of(2026, 11, 23), Map.of(Visit.OPENED, 7L)));
        assertThat(Practice.subscribers(source, clock).list(link)).isEmpty();
        assertThat(Practice.variants(source, clock).list(link)).isEmpty();
    }

    /** That release did not ask for it. */
    private static Sent withoutCompany(Sent sent) {
        Sender sender = sent.sender();
        return new Sent(
                sent.answers(),
                sent.rules(),
                sent.verdict(),
                sent.settled(),
                new Sender(sender.name(), "", sender.email(), sender.note()),
                sent.label());
    }

    private void store(JdbcClient database) {
        link(database, "jane", manage, "null");
        link(database, "closed", Token.random(), "timestamp with time zone '2026-11-24 00:00:00Z'");
        database.sql("insert into retired_slug (slug) values ('gone')").update();
        long id = database.sql("select id from link where slug = 'jane'")
                .query(Long.class)
                .single();
        database.sql(
                        "insert into response (id, link_id, key_hash, received, answers, prefilled, rules, verdict, settled,"
                                + " name, email, note, seen) values (:id, :link, :key,"
                                + " timestamp with time zone '2026-11-23 09:30:00.123456Z',"
                                + " 'evidence=yes&problem=function&ownership=nobody', 'evidence=yes&problem=function', '2026-12',"
                                + " 'officer', false, 'Ada', 'ada@lovelace.example', 'Please call in the morning.', now())")
                .param("id", RESPONSE)
                .param("link", id)
                .param("key", key.hash())
                .update();
        database.sql("insert into visit (link_id, counted, step, number) values (:link, date '2026-11-23', :step, 7)")
                .param("link", id)
                .param("step", Visit.OPENED.name())
                .update();
        database.sql("insert into webhook (link_id, url, secret) values (:link, 'https://hook.example', :secret)")
                .param("link", id)
                .param("secret", SECRET)
                .update();
        deliver(database, id, DELIVERY, RESPONSE.toString(), DeliveryState.DEAD);
        deliver(database, id, TEST, "", DeliveryState.DELIVERED);
    }

    private static void link(JdbcClient database, String slug, Token manage, String closed) {
        database.sql(
                        "insert into link (slug, manage_hash, version, created, closed, name, line, contact, accent, currency,"
                                + " project_low, project_high, monthly, prefilled, origins) values (:slug, :hash, 1,"
                                + " timestamp with time zone '2026-11-23 09:30:00.123456Z', " + closed
                                + ", 'Jane Doe', 'AI for logistics', 'https://jane.example', 'TEAL', 'USD', 9000, 18000,"
                                + " '7000 13000 18500', 'evidence=yes&problem=function',"
                                + " 'https://jane.example https://www.jane.example')")
                .param("slug", slug)
                .param("hash", manage.hash())
                .update();
    }

    private static void deliver(JdbcClient database, long link, UUID id, String response, DeliveryState state) {
        database.sql("insert into delivery (id, link_id, response_id, created, body, message_id, state, attempts,"
                        + " failures, attempted, ending, status, pointed) values (:id, :link,"
                        + " (select id from response where cast(id as varchar(36)) = :response), now(), '{}', 'msg_1',"
                        + " :state, 3, 3, now(), :ending, 500, null)")
                .param("id", id)
                .param("link", link)
                .param("response", response)
                .param("state", state.id())
                .param("ending", Ending.REJECTED.name())
                .update();
    }
}
