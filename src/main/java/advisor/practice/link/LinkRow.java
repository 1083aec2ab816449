package advisor.practice.link;

import advisor.cost.Assumption;
import advisor.cost.DollarRange;
import advisor.cost.OwnRates;
import advisor.practice.database.Moments;
import advisor.questionnaire.NumberRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A link as a row of its table. */
final class LinkRow {

    private static final String UNPRICED = "-";

    private LinkRow() {}

    /** The columns of what the consultant decided. */
    static Map<String, @Nullable Object> of(LinkContent content) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("name", content.profile().name());
        row.put("line", content.profile().line());
        row.put("contact", content.profile().contact());
        row.put("privacy_notice", content.profile().notice());
        row.put("accent", content.profile().accent().name());
        OwnRates rates = content.rates();
        DollarRange project = rates == null ? null : rates.project();
        row.put("currency", rates == null ? null : rates.currency());
        row.put("project_low", project == null ? null : project.low());
        row.put("project_high", project == null ? null : project.high());
        row.put("monthly", rates == null ? "" : monthly(rates));
        row.put("prefilled", WrittenAnswers.write(content.prefilled()));
        row.put("origins", String.join(" ", content.origins()));
        return row;
    }

    /** A price for each number of days a week, from the fewest, or a dash where there is none; empty without a retainer. */
    private static String monthly(OwnRates rates) {
        NumberRange days = Assumption.DAYS.range();
        return rates.hasRetainer()
                ? IntStream.rangeClosed(days.smallest(), days.largest())
                        .mapToObj(rates.monthly()::get)
                        .map(price -> price == null ? UNPRICED : price.toString())
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static Map<Integer, Long> monthly(String written) {
        List<String> prices = words(written);
        Map<Integer, Long> monthly = new HashMap<>();
        for (int place = 0; place < prices.size(); place++) {
            if (!prices.get(place).equals(UNPRICED)) {
                monthly.put(Assumption.DAYS.range().smallest() + place, Long.valueOf(prices.get(place)));
            }
        }
        return monthly;
    }

    static Link read(ResultSet row, int number) throws SQLException {
        Profile profile = new Profile(
                row.getString("name"),
                row.getString("line"),
                row.getString("contact"),
                row.getString("privacy_notice"),
                Accent.valueOf(row.getString("accent")));
        LinkContent content = new LinkContent(
                profile, rates(row), WrittenAnswers.read(row.getString("prefilled")), words(row.getString("origins")));
        return new Link(
                row.getLong("id"),
                new Slug(row.getString("slug")),
                content,
                row.getInt("version"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("closed") != null,
                isIdle(row),
                row.getObject("opened", LocalDate.class));
    }

    /** A link that its consultant had closed before does not count as one that closed itself. */
    private static boolean isIdle(ResultSet row) throws SQLException {
        OffsetDateTime closed = row.getObject("closed", OffsetDateTime.class);
        LocalDate idle = row.getObject("idle", LocalDate.class);
        return closed != null
                && idle != null
                && !Moments.day(closed.toInstant()).isBefore(idle);
    }

    private static @Nullable OwnRates rates(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        if (currency == null) {
            return null;
        }
        return new OwnRates(currency, project(row), monthly(row.getString("monthly")));
    }

    private static @Nullable DollarRange project(ResultSet row) throws SQLException {
        long low = row.getLong("project_low");
        return row.wasNull() ? null : OwnRates.project(low, row.getLong("project_high"));
    }

    private static List<String> words(String text) {
        return Arrays.asList(StringUtils.tokenizeToStringArray(text, " "));
    }
}
