package advisor.practice.dispatch;

import advisor.outbound.Outcome;
import java.time.Instant;

/** One attempt to send a message, by the node that has taken it. */
public interface Attempt {

    /** Which message it is, for whoever reads the log. */
    String message();

    /** Until when nobody else takes the message. */
    Instant lease();

    /** Makes the attempt, which takes a while. */
    Outcome send();

    /**
     * Writes down how it ended, unless the lease has run out and somebody else has taken the message.
     *
     * @throws org.springframework.dao.DataAccessException without a database
     */
    void end(Outcome outcome);
}
