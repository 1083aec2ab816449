package advisor.practice.database;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All that is stored: every value, by its table, its row and its column.
 *
 * @param values the values
 */
public record Cells(Map<Place, String> values) {

    private static final Map<String, String> KEYS = Map.of(
            "link", "id",
            "response", "id",
            "webhook", "link_id",
            "delivery", "id",
            "variant", "link_id || label",
            "subscriber", "id",
            "mail", "id",
            "retired_slug", "slug");

    private record Place(String table, String row, String column) {}

    /** What is stored now. */
    public static Cells of(JdbcClient database) {
        Map<Place, String> values = new HashMap<>();
        KEYS.forEach((table, key) -> database.sql("select " + key + " as row_key, t.* from " + table + " t")
                .query()
                .listOfRows()
                .forEach(row -> row.forEach((column, value) -> values.put(
                        new Place(table, String.valueOf(row.get("row_key")), column), String.valueOf(value)))));
        return new Cells(values);
    }

    /** What became of it: of each table and column how many values are new, gone or others. */
    public Map<String, Integer> changesTo(Cells later) {
        return Stream.concat(values.keySet().stream(), later.values.keySet().stream())
                .distinct()
                .filter(place -> !Objects.equals(values.get(place), later.values.get(place)))
                .collect(Collectors.groupingBy(
                        place -> place.table + "." + place.column, TreeMap::new, Collectors.summingInt(place -> 1)));
    }

    /** The tables that are looked at. */
    public static List<String> tables() {
        return KEYS.keySet().stream().sorted().toList();
    }
}
