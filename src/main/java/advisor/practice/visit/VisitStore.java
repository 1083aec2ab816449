package advisor.practice.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import advisor.practice.link.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
            "update visit set number = number + :number" + " where link_id = :link and counted = :day and step = :step";

    private static final String BEGIN = "insert into visit (link_id, counted, step, number)"
            + " select id, :day, :step, :number from link where id = :link on conflict do nothing";

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
        if (!change(ADD, link, day, visit, number) && !change(BEGIN, link, day, visit, number)) {
            change(ADD, link, day, visit, number);
        }
    }

    private boolean change(String sql, long link, LocalDate day, Visit visit, long number) {
        return database.sql(sql)
                        .param("link", link)
                        .param("day", day)
                        .param("step", visit.name())
                        .param("number", number)
                        .update()
                == 1;
    }

    /** Deletes the counts of every day before this one; how many there were. */
    public int deleteBefore(LocalDate day) {
        return database.sql("delete from visit where counted < :day")
                .param("day", day)
                .update();
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
