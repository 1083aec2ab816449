package advisor.practice.link;

import advisor.cost.DollarRange;
import advisor.cost.OwnRates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A link as a row of its table. */
final class LinkRow {

    private LinkRow() {}

    /** The columns of what the consultant decided. */
    static Map<String, @Nullable Object> of(LinkContent content) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("name", content.profile().name());
        row.put("line", content.profile().line());
        row.put("contact", content.profile().contact());
        row.put("accent", content.profile().accent().name());
        OwnRates rates = content.rates();
        DollarRange project = rates == null ? null : rates.project();
        row.put("currency", rates == null ? null : rates.currency());
        row.put("project_low", project == null ? null : project.low());
        row.put("project_high", project == null ? null : project.high());
        row.put("monthly", rates == null ? "" : joined(rates.monthly()));
        row.put("prefilled", WrittenAnswers.write(content.prefilled()));
        row.put("origins", String.join(" ", content.origins()));
        return row;
    }

    private static String joined(List<Long> amounts) {
        return amounts.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static Link read(ResultSet row, int number) throws SQLException {
        Profile profile = new Profile(
                row.getString("name"),
                row.getString("line"),
                row.getString("contact"),
                Accent.valueOf(row.getString("accent")));
        LinkContent content = new LinkContent(
                profile, rates(row), WrittenAnswers.read(row.getString("prefilled")), words(row.getString("origins")));
        return new Link(
                row.getLong("id"),
                new Slug(row.getString("slug")),
                content,
                row.getInt("version"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("closed") != null);
    }

    private static @Nullable OwnRates rates(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        if (currency == null) {
            return null;
        }
        List<Long> monthly =
                words(row.getString("monthly")).stream().map(Long::valueOf).toList();
        return new OwnRates(currency, project(row), monthly);
    }

    private static @Nullable DollarRange project(ResultSet row) throws SQLException {
        long low = row.getLong("project_low");
        return row.wasNull() ? null : OwnRates.project(low, row.getLong("project_high"));
    }

    private static List<String> words(String text) {
        return Arrays.asList(StringUtils.tokenizeToStringArray(text, " "));
    }
}
