package advisor.practice.webhook;

/** An event: a message for a webhook waits to be sent at once. */
record InLine() {}
