package advisor.practice.response;

/**
 * Which responses an inbox shows.
 *
 * @param verdict the id of their verdict, or {@link #NO_VERDICT}; empty for all
 * @param text those with this text in name, e-mail address or note, in capital or small letters; empty for all
 */
public record InboxFilter(String verdict, String text) {

    /** Instead of a verdict: it was too early for one. */
    public static final String NO_VERDICT = "none";

    /** Shows everything. */
    public static final InboxFilter ALL = new InboxFilter("", "");
}
