package advisor.outbound;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt to send a message ended.
 *
 * @param ending how
 * @param status the status that the receiver answered with; null if it gave none
 */
public record Outcome(Ending ending, @Nullable Integer status) {

    private static final int GONE = 410;

    /** What an answer with this status means. */
    static Outcome answered(int status) {
        return new Outcome(ending(status), status);
    }

    /** The outcome of an attempt without an answer. */
    static Outcome unanswered(Ending ending) {
        return new Outcome(ending, null);
    }

    private static Ending ending(int status) {
        return switch (status / 100) {
            case 2 -> Ending.ACCEPTED;
            case 3 -> Ending.REDIRECTED;
            default -> status == GONE ? Ending.GONE : Ending.REJECTED;
        };
    }
}
