package advisor.outbound;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt to send a message ended.
 *
 * @param ending how
 * @param status the status that the receiver answered with; null if it gave none
 * @param pointed the address that the receiver pointed to; null if it named none
 */
public record Outcome(
        Ending ending, @Nullable Integer status, @Nullable String pointed) {

    private static final int GONE = 410;

    /** What an answer with this status means, which may point to another address. */
    static Outcome answered(int status, @Nullable String pointed) {
        Ending ending = ending(status);
        return new Outcome(ending, status, ending == Ending.REDIRECTED ? pointed : null);
    }

    /** The outcome of an attempt without an answer. */
    static Outcome unanswered(Ending ending) {
        return new Outcome(ending, null, null);
    }

    private static Ending ending(int status) {
        return switch (status / 100) {
            case 2 -> Ending.ACCEPTED;
            case 3 -> Ending.REDIRECTED;
            default -> status == GONE ? Ending.GONE : Ending.REJECTED;
        };
    }
}
