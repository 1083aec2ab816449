package advisor.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Cases;
import advisor.Patience;
import advisor.RuleBooks;
import advisor.Running;
import advisor.outbound.Smtp;
import advisor.practice.database.Database;
import advisor.practice.database.Forwarder;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.practice.webhook.Delivery;
import advisor.practice.webhook.DeliveryState;
import advisor.practice.webhook.DeliveryStore;
import advisor.practice.webhook.Hook;
import advisor.practice.webhook.MessageForm;
import advisor.practice.webhook.Webhook;
import advisor.practice.webhook.WebhookSecret;
import advisor.practice.webhook.WebhookStore;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A day of a site of its own: whoever comes, and how the machines around it do, one after the other. */
final class Day implements AutoCloseable {

    private static final String RULES = "&rules=" + RuleBooks.shipped().version();
    private static final String SLUG = "jane-doe";

    private final Hook hook = new Hook();
    private final Smtp post = new Smtp();
    private final Forwarder forwarder;
    private final Running site;

    Day() throws IOException {
        URI database = URI.create(Database.POSTGRESQL.create().substring("jdbc:".length()));
        forwarder = new Forwarder(database.getPort());
        site = Running.on(
                "jdbc:postgresql://localhost:" + forwarder.port() + database.getPath() + "?user=postgres",
                "--management.server.port=0",
                "--advisor.jobs=true",
                "--advisor.webhook.allow-private=true",
                "--advisor.limits.links-created.times=2",
                "--spring.mail.port=" + post.port());
    }

    /** What the operator sees. */
    Running site() {
        return site;
    }

    /** Founders answer questions and get advice: one on a page, which is kept, and all others by the API. */
    void founders() throws Exception {
        visit(3, "/questions/problem?evidence=yes");
        visit(2, "/advice?" + Cases.answers("seed-01") + RULES);
        visit(1, "/api/advice");
        visit(2, "/api/advice?evidence=no");
        visit(2, "/api/advice?" + Cases.answers("seed-18"));
        visit(4, "/api/advice?" + Cases.answers("seed-07"));
    }

    private void visit(int times, String address) throws Exception {
        for (int time = 0; time < times; time++) {
            assertThat(site.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    /** A consultant shares two links and may not share a third one; a webhook and a mail are to tell her of responses. */
    void consultant() throws Exception {
        assertThat(share(SLUG)).isEqualTo(303);
        assertThat(share("jane-second")).isEqualTo(303);
        assertThat(share("jane-third")).isEqualTo(429);
        Webhook webhook = new Webhook(hook.url(), WebhookSecret.random(), MessageForm.STANDARD);
        site.part(WebhookStore.class).add(link(), webhook);
        SubscriberStore subscribers = site.part(SubscriberStore.class);
        subscribers
                .add(link(), "jane@example.org", "https://advisor.example", Locale.ENGLISH, false)
                .map(Subscriber::key)
                .ifPresent(subscribers::confirm);
    }

    private int share(String slug) throws Exception {
        return site.post("/links/new", "name=Jane&contact=https%3A%2F%2Fjane.example&accent=teal&slug=" + slug)
                .statusCode();
    }

    private Link link() {
        return site.part(LinkStore.class).open(new Slug(SLUG)).orElseThrow();
    }

    /** The database goes away. */
    void losesTheDatabase() throws Exception {
        forwarder.cut();
        assertThat(send(Token.random())).isEqualTo(503);
    }

    /** The database comes back. */
    void findsTheDatabase() throws Exception {
        forwarder.open();
        Patience.until(
                "links can be looked up again", () -> site.get("/l/" + SLUG).statusCode() == 200);
    }

    /** Four prospects send; of the first all learn, of the second nobody will, of the third nobody yet; the last retracts. */
    void prospects() throws Exception {
        respond();
        await("all are told", told(DeliveryState.DELIVERED), "failed is null", 0);
        hook.answer(410);
        post.answer("RCPT", "550 nobody");
        respond();
        await("nobody will be told", told(DeliveryState.DEAD), "failed is not null", 0);
        hook.answer(503);
        post.answer("RCPT", "451 later");
        respond();
        await("nobody could be told yet", delivery -> delivery.last() != null, "failed is not null", 1);
        String retracted = respond();
        assertThat(site.post("/sent/" + retracted + "/delete", "link=" + SLUG).statusCode())
                .isEqualTo(303);
    }

    private String respond() throws Exception {
        Token key = Token.random();
        assertThat(send(key)).isEqualTo(303);
        return key.secret();
    }

    private int send(Token key) throws Exception {
        String fields = "evidence=yes&problem=function&name=Ada&link=" + SLUG + RULES + "&key=" + key.secret();
        return site.post("/send", fields).statusCode();
    }

    private static Predicate<Delivery> told(DeliveryState state) {
        return delivery -> delivery.state() == state;
    }

    /** How the last message to the webhook stands, how that to the consultant, and how many mails failed and wait. */
    private void await(String what, Predicate<Delivery> webhook, String subscriber, int waiting) {
        Patience.until(
                what,
                () -> webhook.test(
                                site.part(DeliveryStore.class).list(link(), 1).get(0))
                        && count("subscriber where " + subscriber) == 1
                        && count("mail") == waiting
                        && count("mail where failures > 0") == waiting);
    }

    private long count(String rows) {
        return site.part(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    @Override
    public void close() throws IOException {
        site.close();
        forwarder.close();
        post.close();
        hook.close();
    }
}
