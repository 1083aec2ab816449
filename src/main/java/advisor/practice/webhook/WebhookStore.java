package advisor.practice.webhook;

import advisor.practice.link.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The webhooks, one a link at most. Every method throws Spring's {@code DataAccessException} without a database. */
@Component
public class WebhookStore {

    private final JdbcClient database;

    /** The webhooks in this database. */
    public WebhookStore(JdbcClient database) {
        this.database = database;
    }

    /** The webhook of a link. */
    public Optional<Webhook> find(Link link) {
        return find(link.id());
    }

    /** The same, which nobody removes or changes until the transaction is over. */
    Optional<Webhook> hold(long link) {
        return find(link, " for update");
    }

    Optional<Webhook> find(long link) {
        return find(link, "");
    }

    private Optional<Webhook> find(long link, String how) {
        return database.sql("select * from webhook where link_id = :link" + how)
                .param("link", link)
                .query(WebhookStore::read)
                .optional();
    }

    private static Webhook read(ResultSet row, int number) throws SQLException {
        MessageForm form = new MessageForm(
                WebhookFormat.named(row.getString("format")).orElseThrow(),
                Locale.forLanguageTag(row.getString("language")));
        return new Webhook(row.getString("url"), WebhookSecret.stored(row.getString("secret")), form);
    }

    /** Gives a link a webhook; whether it had none. */
    public boolean add(Link link, Webhook webhook) {
        return database.sql("insert into webhook (link_id, url, secret, format, language)"
                                + " values (:link, :url, :secret, :format, :language)"
                                + " on conflict do nothing")
                        .param("link", link.id())
                        .param("url", webhook.url())
                        .param("secret", webhook.secret().text())
                        .param("format", webhook.form().format().id())
                        .param("language", webhook.form().language().toLanguageTag())
                        .update()
                == 1;
    }

    /** Moves a link's webhook: what waits goes there too. */
    public void move(Link link, String url) {
        database.sql("update webhook set url = :url where link_id = :link")
                .param("link", link.id())
                .param("url", url)
                .update();
    }

    /** Has the messages to a link's webhook written like this from now on. */
    public void write(Link link, MessageForm form) {
        database.sql("update webhook set format = :format, language = :language where link_id = :link")
                .param("link", link.id())
                .param("format", form.format().id())
                .param("language", form.language().toLanguageTag())
                .update();
    }

    /** Gives a link's webhook another secret: what waits is signed with it too. */
    public void replace(Link link, WebhookSecret secret) {
        database.sql("update webhook set secret = :secret where link_id = :link")
                .param("link", link.id())
                .param("secret", secret.text())
                .update();
    }

    /** Removes a link's webhook with all its deliveries, those that wait too. */
    public void remove(Link link) {
        database.sql("delete from webhook where link_id = :link")
                .param("link", link.id())
                .update();
    }
}
