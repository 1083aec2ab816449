package advisor.practice.operator;

import io.micrometer.core.instrument.Tags;

/** How much there is of something in the database, for whoever runs the site. */
enum Amount {
    /** What prospects sent and nobody has deleted. */
    RESPONSES("advisor.responses.present", "", "response", "Responses that are kept"),
    /** To webhooks, tests left out. */
    WEBHOOKS_WAITING(
            Amount.WAITING,
            Amount.BY_WEBHOOK,
            "delivery where response_id is not null and state in ('waiting', 'sending')",
            Amount.WAITS),
    /** By e-mail. */
    MAILS_WAITING(Amount.WAITING, Amount.BY_MAIL, "mail", Amount.WAITS),
    /** To webhooks, tests left out. */
    WEBHOOKS_GIVEN_UP(
            Amount.GIVEN_UP,
            Amount.BY_WEBHOOK,
            "delivery where response_id is not null and state = 'dead'",
            Amount.ENDED),
    /** Addresses whose last e-mail was given up. */
    MAILS_GIVEN_UP(Amount.GIVEN_UP, Amount.BY_MAIL, "subscriber where failed is not null", Amount.ENDED);

    private static final String WAITING = "advisor.messages.waiting";
    private static final String GIVEN_UP = "advisor.messages.given.up";
    private static final String WAITS = "Messages that have not arrived yet";
    private static final String ENDED = "Messages that were given up; by e-mail: addresses whose last one was";
    private static final String BY_WEBHOOK = "webhook";
    private static final String BY_MAIL = "mail";

    private final String meter;
    private final String by;
    private final String rows;
    private final String description;

    Amount(String meter, String by, String rows, String description) {
        this.meter = meter;
        this.by = by;
        this.rows = rows;
        this.description = description;
    }

    /** The name of its meter. */
    String meter() {
        return meter;
    }

    /** The tags of its meter. */
    Tags tags() {
        return by.isEmpty() ? Tags.empty() : Tags.of("by", by);
    }

    /** What its meter says of itself. */
    String description() {
        return description;
    }

    /** What counts it in the database. */
    String sql() {
        return "(select count(*) from " + rows + ")";
    }
}
