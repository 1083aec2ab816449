package advisor.web.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What inquiries cost, side by side.
 *
 * @param advised what each pays for the path that it is advised
 * @param columns whose figures they are
 * @param aligned the address that gives all of them the first one's assumptions; null if they have the same
 */
record ComparedCosts(
        List<String> advised,
        List<Column> columns,
        List<Row> rows,
        @Nullable String aligned) {

    /** What the first one's figures assume. */
    public String assumed() {
        return columns.get(0).assumed();
    }

    /**
     * One of them.
     *
     * @param assumed what its figures assume
     */
    record Column(String name, String assumed) {}

    /** One path. */
    record Row(String name, List<Price> prices) {}

    /**
     * What a path costs one of them.
     *
     * @param name whom
     */
    record Price(String name, String total, String expected, boolean advised) {}
}
