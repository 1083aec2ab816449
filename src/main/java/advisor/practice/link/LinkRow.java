package advisor.practice.link;

import advisor.advice.Verdict;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A link as a row of its table. */
final class LinkRow {

    private static final String UNPRICED = "-";
    private static final String EVERY_VERDICT = "all";

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
        row.put("next_text", content.next().text());
        row.put("next_addresses", addresses(content.next()));
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

    /** Each address after its verdict, in the order of the verdicts, the one for every verdict first. */
    private static String addresses(NextStep next) {
        Stream<String> each =
                next.addresses().entrySet().stream().map(entry -> entry.getKey().id() + " " + entry.getValue());
        Stream<String> every = next.address().isEmpty() ? Stream.of() : Stream.of(EVERY_VERDICT + " " + next.address());
        return Stream.concat(every, each).collect(Collectors.joining(" "));
    }

    private static NextStep next(ResultSet row) throws SQLException {
        List<String> words = words(row.getString("next_addresses"));
        Map<String, String> written = new HashMap<>();
        for (int place = 1; place < words.size(); place += 2) {
            written.put(words.get(place - 1), words.get(place));
        }
        Map<Verdict, String> addresses = Stream.of(Verdict.values())
                .filter(verdict -> written.containsKey(verdict.id()))
                .collect(Collectors.toMap(verdict -> verdict, verdict -> written.getOrDefault(verdict.id(), "")));
        return new NextStep(row.getString("next_text"), written.getOrDefault(EVERY_VERDICT, ""), addresses);
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
                profile,
                rates(row),
                WrittenAnswers.read(row.getString("prefilled")),
                words(row.getString("origins")),
                next(row));
        return new Link(
                row.getLong("id"),
                new Slug(row.getString("slug")),
                content,
                row.getInt("version"),
                row.getObject("created", OffsetDateTime.class).toInstant(),
                row.getObject("closed") != null,
                isIdle(row),
                row.getObject("opened", LocalDate.class),
                new Proof(Set.copyOf(words(row.getString("proven_hosts"))), row.getObject("proven", LocalDate.class)));
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
