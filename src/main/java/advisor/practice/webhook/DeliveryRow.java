package advisor.practice.webhook;

import advisor.outbound.Ending;
import advisor.outbound.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as a row of its table. */
final class DeliveryRow {

    private DeliveryRow() {}

    static Delivery read(ResultSet row, int number) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("response_id", UUID.class),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                state,
                row.getInt("attempts"),
                state == DeliveryState.WAITING ? moment(row, "due") : null,
                moment(row, "attempted"),
                outcome(row));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        return ending == null
                ? null
                : new Outcome(Ending.valueOf(ending), row.getObject("status", Integer.class), row.getString("pointed"));
    }
}
