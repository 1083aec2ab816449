package advisor.practice;

import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static advisor.questionnaire.Questionnaire.PROBLEM;

import advisor.advice.Verdict;
import advisor.cost.OwnRates;
import advisor.practice.link.Accent;
import advisor.practice.link.Idleness;
import advisor.practice.link.Label;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.NextStep;
import advisor.practice.link.Profile;
import advisor.practice.link.VariantStore;
import advisor.practice.mail.SubscriberStore;
import advisor.practice.response.ResponseStore;
import advisor.practice.response.Retention;
import advisor.practice.response.Sender;
import advisor.practice.response.Sent;
import advisor.practice.webhook.Outbox;
import advisor.practice.webhook.WebhookStore;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.YesOrNo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** A consultant, a prospect, and the stores that keep what they write. */
public final class Practice {

    /** When everything in these tests happens. */
    public static final Instant NOW = Instant.parse("2026-11-23T09:30:00.123456Z");

    /** What the consultant knows of the prospect. */
    public static final Answers KNOWN =
            Answers.none().with(EVIDENCE, YesOrNo.YES).with(PROBLEM, Problem.FUNCTION);

    /** Who shares links in these tests. */
    public static final Profile JANE = new Profile(
            "Jane Doe", "AI for logistics", "https://jane.example", "https://jane.example/privacy", Accent.TEAL);

    /** What she charges. */
    public static final OwnRates RATES =
            new OwnRates(OwnRates.DOLLARS, OwnRates.project(9_000, 18_000), Map.of(1, 7_000L, 2, 13_000L, 3, 18_500L));

    /** What she proposes to do next. */
    public static final NextStep NEXT = new NextStep(
            "Half an hour by video, free of charge.",
            "https://calendly.com/jane",
            Map.of(Verdict.NEITHER, "https://jane.example/experiments"));

    /** How long responses and counts are kept. */
    public static final Retention RETENTION = new Retention(180, 400);

    /** How long nobody has to look after a link. */
    public static final Idleness IDLENESS = new Idleness(365, 183);

    private Practice() {}

    /** Her link, with everything there is to decide. */
    public static LinkContent content() {
        return new LinkContent(JANE, RATES, KNOWN, List.of("https://jane.example", "https://www.jane.example"), NEXT);
    }

    /** The same with other prices. */
    public static LinkContent content(OwnRates rates) {
        return new LinkContent(JANE, rates, KNOWN, List.of());
    }

    /** The same by a variant of her link. */
    public static Sent sent(String name, Label label) {
        Sent sent = sent(name);
        return new Sent(sent.answers(), sent.rules(), sent.verdict(), sent.settled(), sent.sender(), label.text());
    }

    /** What a prospect of hers sends. */
    public static Sent sent(String name) {
        return new Sent(
                KNOWN.with(OWNERSHIP, Ownership.NOBODY),
                "2026-12",
                Verdict.OFFICER,
                false,
                new Sender(name, "Analytical Engines", "ada@lovelace.example", "Please call in the morning."),
                "");
    }

    public static LinkStore links(DataSource source, Clock clock) {
        return new LinkStore(JdbcClient.create(source), transactions(source), clock);
    }

    public static VariantStore variants(DataSource source, Clock clock) {
        return new VariantStore(JdbcClient.create(source), transactions(source), clock);
    }

    /** A store that announces a response by its id. */
    public static ResponseStore responses(DataSource source, Clock clock) {
        return responses(source, RETENTION, clock);
    }

    /** The same with how long it keeps them. */
    public static ResponseStore responses(DataSource source, Retention retention, Clock clock) {
        return new ResponseStore(
                JdbcClient.create(source),
                transactions(source),
                List.of((link, response) -> outbox(source, clock)
                        .announce(link, response.id(), form -> response.id().toString())),
                retention,
                clock);
    }

    public static WebhookStore webhooks(DataSource source) {
        return new WebhookStore(JdbcClient.create(source));
    }

    public static Outbox outbox(DataSource source, Clock clock) {
        return new Outbox(JdbcClient.create(source), transactions(source), webhooks(source), event -> {}, clock);
    }

    public static SubscriberStore subscribers(DataSource source, Clock clock) {
        return new SubscriberStore(JdbcClient.create(source), transactions(source), clock);
    }

    public static TransactionOperations transactions(DataSource source) {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }
}
