package advisor.practice.mail;

import advisor.outbound.Letter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail whose time has come.
 *
 * @param letter what it is
 * @param subscriber the number of whom it tells; null if it goes to somebody else
 * @param sending whether an attempt is under way, or was when its lease ran out
 * @param attempts how many attempts there were
 * @param failures how many of them failed
 * @param unsure after how many nobody knew whether it arrived
 */
record Mail(Letter letter, @Nullable Long subscriber, boolean sending, int attempts, int failures, int unsure) {

    static Mail read(ResultSet row, int number) throws SQLException {
        Letter letter = new Letter(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("stop"));
        return new Mail(
                letter,
                row.getObject("subscriber_id", Long.class),
                row.getBoolean("sending"),
                row.getInt("attempts"),
                row.getInt("failures"),
                row.getInt("unsure"));
    }

    /** The same after another failure. */
    Mail failed(boolean unknown) {
        return new Mail(letter, subscriber, false, attempts, failures + 1, unsure + (unknown ? 1 : 0));
    }

    /** The same with one more attempt. */
    Mail attempted() {
        return new Mail(letter, subscriber, true, attempts + 1, failures, unsure);
    }

    /** Whether it may have arrived so often that it is not sent again. */
    boolean isDoubtful() {
        return unsure > 1;
    }
}
