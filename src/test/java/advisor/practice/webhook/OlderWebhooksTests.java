package advisor.practice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.link.Link;
import advisor.practice.link.Proof;
import advisor.practice.link.Slug;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Webhooks that were stored by an earlier release. */
class OlderWebhooksTests {

    private static final String LINK = "insert into link (slug, manage_hash, version, created, name, line, contact,"
            + " accent, monthly, prefilled, origins) values ('jane', 'hash', 1, now(), 'Jane', '', '', 'ink', '', '', '')";

    @ParameterizedTest
    @EnumSource(Database.class)
    void getWhatTheyGotBeforeThereWasAChoice(Database server) {
        DataSource source = new DriverManagerDataSource(server.create());
        Flyway.configure().dataSource(source).target("4").load().migrate();
        JdbcClient database = JdbcClient.create(source);
        database.sql(LINK).update();
        long id = database.sql("select id from link").query(Long.class).single();
        database.sql("insert into webhook (link_id, url, secret) values (:link, 'https://hook.example', :secret)")
                .param("link", id)
                .param("secret", WebhookSecret.random().text())
                .update();

        Flyway.configure().dataSource(source).load().migrate();

        Link link = new Link(
                id, new Slug("jane"), Practice.content(), 1, Practice.NOW, false, false, LocalDate.EPOCH, Proof.NONE);
        assertThat(Practice.webhooks(source).find(link)).map(Webhook::form).contains(MessageForm.STANDARD);
    }
}
