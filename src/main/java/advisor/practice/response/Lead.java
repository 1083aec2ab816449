package advisor.practice.response;

/**
 * What a consultant makes of a response. No prospect is ever shown any of it.
 *
 * @param state how far it has come
 * @param note a note that only whoever manages the link reads; empty if there is none
 */
public record Lead(LeadState state, String note) {

    /** What every response is at first. */
    public static final Lead FRESH = new Lead(LeadState.NEW, "");

    /** The most characters of a note. */
    public static final int LONGEST_NOTE = Sender.LONGEST_NOTE;
}
