package advisor.practice.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import advisor.practice.link.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counts of each link and day. Every method throws Spring's {@code DataAccessException} if the database cannot be reached. */
@Component
public class VisitStore {

    private static final String ADD =
            "update visit set number = number + :number where link_id = :link and counted = :day and step = :step";

    private static final String BEGIN = "insert into visit (link_id, counted, step, number)"
            + " select id, :day, :step, :number from link where id = :link on conflict do nothing";

    private static final String ADD_TO_VARIANT = "update variant_visit set number = number + :number"
            + " where link_id = :link and label = :label and counted = :day and step = :step";

    private static final String BEGIN_VARIANT = "insert into variant_visit (link_id, label, counted, step, number)"
            + " select link_id, label, :day, :step, :number from variant where link_id = :link and label = :label"
            + " on conflict do nothing";

    private final JdbcClient database;

    /** The counts in this database. */
    public VisitStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Adds to a count. Both databases take these statements; where another node begins the same count in between, there
     * is one to add to. Of a link that has been deleted, nothing is counted.
     *
     * @param link the number of the link in the database
     * @param day the day, in UTC
     */
    public void add(long link, LocalDate day, Visit visit, long number) {
        add(ADD, BEGIN, link, "", day, visit, number);
    }

    /** The same for the counts of one of its variants; of one that has been deleted, nothing is counted. */
    public void add(long link, String label, LocalDate day, Visit visit, long number) {
        add(ADD_TO_VARIANT, BEGIN_VARIANT, link, label, day, visit, number);
    }

    private void add(String add, String begin, long link, String label, LocalDate day, Visit visit, long number) {
        if (!change(add, link, label, day, visit, number) && !change(begin, link, label, day, visit, number)) {
            change(add, link, label, day, visit, number);
        }
    }

    private boolean change(String sql, long link, String label, LocalDate day, Visit visit, long number) {
        return database.sql(sql)
                        .param("link", link)
                        .param("label", label)
                        .param("day", day)
                        .param("step", visit.name())
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Deletes the counts of every day before this one; how many there were. */
    public int deleteBefore(LocalDate day) {
        return deleteBefore("visit", day) + deleteBefore("variant_visit", day);
    }

    private int deleteBefore(String table, LocalDate day) {
        return database.sql("delete from " + table + " where counted < :day")
                .param("day", day)
                .update();
    }

    /** What was counted of each variant of a link that anything was counted of, by its label. */
    public Map<String, Map<Visit, Long>> variants(Link link) {
        Map<String, Map<Visit, Long>> variants = new HashMap<>();
        database.sql("select label, step, sum(number) from variant_visit where link_id = :link group by label, step")
                .param("link", link.id())
                .query(row -> {
                    variants.computeIfAbsent(row.getString(1), label -> new EnumMap<>(Visit.class))
                            .put(Visit.valueOf(row.getString(2)), row.getLong(3));
                });
        return variants;
    }

    /** What was counted of a link, newest day first; a day without any is left out. */
    public List<VisitDay> days(Link link) {
        Map<LocalDate, List<Row>> days;
        try (Stream<Row> rows = database
                .sql("select counted, step, number from visit where link_id = :link order by counted desc")
                .param("link", link.id())
                .query(VisitStore::row)
                .stream()) {
            days = rows.collect(groupingBy(Row::day, LinkedHashMap::new, toList()));
        }
        return days.entrySet().stream()
                .map(day -> new VisitDay(day.getKey(), day.getValue().stream().collect(toMap(Row::visit, Row::number))))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("counted", LocalDate.class), Visit.valueOf(row.getString("step")), row.getLong("number"));
    }

    private record Row(LocalDate day, Visit visit, long number) {}
}
