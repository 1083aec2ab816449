package advisor.practice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class OutboxTests {

    private static final Clock CLOCK = Clock.fixed(Practice.NOW, ZoneOffset.UTC);

    private final Token key = Token.random();
    private final JdbcClient database;
    private final LinkStore links;
    private final WebhookStore webhooks;
    private final ResponseStore responses;
    private final Outbox outbox;
    private Link link;

    OutboxTests(Database server) {
        DataSource source = server.migrated();
        database = JdbcClient.create(source);
        links = Practice.links(source, CLOCK);
        webhooks = Practice.webhooks(source);
        responses = Practice.responses(source, CLOCK);
        outbox = Practice.outbox(source, CLOCK);
        link = created();
    }

    @BeforeEach
    void startsWithANewLink() {
        link = created();
        webhooks.add(link, new Webhook("https://hook.example", WebhookSecret.random(), MessageForm.STANDARD));
    }

    private Link created() {
        Token manage = Token.random();
        links.create(Slug.random(), Practice.content(), manage);
        return links.managed(manage).orElseThrow();
    }

    private Response sent() {
        return responses.store(link, Practice.sent("Ada"), key).response();
    }

    private List<String> waiting() {
        return database.sql("select body from delivery where link_id = :link")
                .param("link", link.id())
                .query(String.class)
                .list();
    }

    @Test
    void announcesWhatIsStored() {
        Response response = sent();
        assertThat(waiting()).containsExactly(response.id().toString());
    }

    @Test
    void announcesOnceWhatIsSentTwice() {
        sent();
        sent();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void announcesNothingWithoutAWebhook() {
        webhooks.remove(link);
        sent();
        assertThat(waiting()).isEmpty();
    }

    @Test
    void forgetsWhatIsDeleted() {
        responses.delete(link, sent().id());
        assertThat(waiting()).isEmpty();
    }

    @Test
    void forgetsEverythingWithItsWebhook() {
        sent();
        webhooks.remove(link);
        assertThat(waiting()).isEmpty();
        assertThat(responses.sent(key)).isPresent();
    }

    @Test
    void forgetsEverythingWithItsLink() {
        sent();
        links.delete(link);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void keepsOneTestAtATime() {
        sent();
        assertThat(outbox.test(link, form -> "first")).isTrue();
        assertThat(outbox.test(link, form -> "second")).isTrue();
        assertThat(waiting()).hasSize(2).contains("second");
    }

    @Test
    void testsNothingWithoutAWebhook() {
        webhooks.remove(link);
        assertThat(outbox.test(link, form -> "test")).isFalse();
    }

    @Test
    void keepsInWhichFormMessagesAreWritten() {
        assertThat(webhooks.find(link)).map(Webhook::form).contains(MessageForm.STANDARD);
        MessageForm german = new MessageForm(WebhookFormat.TEXT, Locale.GERMAN);
        webhooks.write(link, german);
        assertThat(webhooks.find(link)).map(Webhook::form).contains(german);
        outbox.test(link, form -> form.format() + " " + form.language());
        assertThat(waiting()).containsExactly("TEXT de");
    }

    @Test
    void keepsOneWebhookForEachLink() {
        Webhook other = new Webhook("https://other.example", WebhookSecret.random(), MessageForm.STANDARD);
        assertThat(webhooks.add(link, other)).isFalse();
        assertThat(webhooks.find(link)).map(Webhook::url).contains("https://hook.example");
        webhooks.move(link, other.url());
        webhooks.replace(link, other.secret());
        assertThat(webhooks.find(link)).map(Webhook::url).contains(other.url());
        assertThat(webhooks.find(link).map(Webhook::secret).map(WebhookSecret::text))
                .contains(other.secret().text());
    }
}
