package advisor.practice.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A delivery whose time has come.
 *
 * @param id its id
 * @param link whose webhook it is for
 * @param test whether it announces no response
 * @param body the message
 * @param messageId the id that the message has had so far
 * @param interrupted whether an attempt was under way when its lease ran out
 * @param attempts how many attempts there were
 * @param failures how many of them failed since it was last put in line
 */
record Due(
        UUID id,
        long link,
        boolean test,
        String body,
        String messageId,
        boolean interrupted,
        int attempts,
        int failures) {

    static Due read(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                row.getLong("link_id"),
                row.getObject("response_id") == null,
                row.getString("body"),
                row.getString("message_id"),
                DeliveryState.SENDING.id().equals(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("failures"));
    }

    /** The same after another failure. */
    Due failed() {
        return new Due(id, link, test, body, messageId, interrupted, attempts, failures + 1);
    }
}
