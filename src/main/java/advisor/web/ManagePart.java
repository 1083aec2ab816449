package advisor.web;

import advisor.questionnaire.Identified;

/** A page at a private address, as the reader gets to it. */
enum ManagePart implements Identified {
    /** What prospects sent. */
    INBOX(""),
    /** What the link shows, and whether it is open. */
    SETTINGS("/settings"),
    /** Where each response is sent on to. */
    WEBHOOK("/webhook");

    private final String path;

    ManagePart(String path) {
        this.path = path;
    }

    /** Where it is, below the private address. */
    String path() {
        return path;
    }
}
