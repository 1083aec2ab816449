package advisor.practice.webhook;

import advisor.practice.link.Link;
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
        return database.sql("select url, secret from webhook where link_id = :link" + how)
                .param("link", link)
                .query((row, number) ->
                        new Webhook(row.getString("url"), WebhookSecret.stored(row.getString("secret"))))
                .optional();
    }

    /** Gives a link a webhook; whether it had none. */
    public boolean add(Link link, Webhook webhook) {
        return database.sql("insert into webhook (link_id, url, secret) values (:link, :url, :secret)"
                                + " on conflict do nothing")
                        .param("link", link.id())
                        .param("url", webhook.url())
                        .param("secret", webhook.secret().text())
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
