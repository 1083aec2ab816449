package advisor.practice.response;

import java.time.Instant;

/**
 * Which responses an inbox shows.
 *
 * @param verdict the id of their verdict, or {@link #NO_VERDICT}; empty for all
 * @param text those with this text in name, company, e-mail address or note, in capital or small letters; empty for all
 * @param state the id of their state; empty for all
 * @param since the moment from which on they were received
 */
public record InboxFilter(String verdict, String text, String state, Instant since) {

    /** Instead of a verdict: it was too early for one. */
    public static final String NO_VERDICT = "none";

    /** Shows everything. */
    public static final InboxFilter ALL = new InboxFilter("", "");

    /** Shows what has a verdict and a text, whatever its state and age. */
    public InboxFilter(String verdict, String text) {
        this(verdict, text, "", Instant.EPOCH);
    }
}
