package advisor.practice.response;

import advisor.advice.Verdict;
import advisor.practice.link.WrittenAnswers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A response as the database has it. */
final class ResponseRow {

    private ResponseRow() {}

    /** Reads one. */
    static Response read(ResultSet row, int number) throws SQLException {
        Sender sender = new Sender(
                row.getString("name"), row.getString("company"), row.getString("email"), row.getString("note"));
        Sent sent = new Sent(
                WrittenAnswers.read(row.getString("answers")),
                row.getString("rules"),
                verdict(row.getString("verdict")),
                row.getBoolean("settled"),
                sender,
                row.getString("label"));
        return new Response(
                row.getObject("id", UUID.class),
                row.getLong("link_id"),
                row.getObject("received", OffsetDateTime.class).toInstant(),
                moment(row.getObject("kept_until", OffsetDateTime.class)),
                row.getObject("seen") != null,
                lead(row),
                WrittenAnswers.read(row.getString("prefilled")),
                sent);
    }

    private static Lead lead(ResultSet row) throws SQLException {
        return new Lead(LeadState.find(row.getString("state")).orElseThrow(), row.getString("private_note"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable Verdict verdict(@Nullable String id) {
        return id == null
                ? null
                : Stream.of(Verdict.values())
                        .filter(verdict -> verdict.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }
}
