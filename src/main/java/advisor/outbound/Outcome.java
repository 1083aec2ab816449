package advisor.outbound;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt to send a message ended.
 *
 * @param ending how
 * @param status the status that the receiver answered with; null if it gave none
 * @param pointed the address that the receiver pointed to; null if it named none
 * @param rest how long the receiver asked to be left alone, from then on; null if it did not, and once that is past
 */
public record Outcome(
        Ending ending,
        @Nullable Integer status,
        @Nullable String pointed,
        @Nullable Duration rest) {

    private static final int GONE = 410;

    /** The outcome of an attempt after which the receiver asked for no rest. */
    public Outcome(Ending ending, @Nullable Integer status, @Nullable String pointed) {
        this(ending, status, pointed, null);
    }

    /** What an answer with this status means, which may point to another address or ask for a rest. */
    static Outcome answered(int status, @Nullable String pointed, @Nullable Duration rest) {
        Ending ending = ending(status);
        return new Outcome(
                ending, status, ending == Ending.REDIRECTED ? pointed : null, ending == Ending.REJECTED ? rest : null);
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
