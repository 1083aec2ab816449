package advisor.web.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two inquiries cost, side by side.
 *
 * @param second what the second one's figures assume
 * @param aligned the address that gives the second one the first one's assumptions; null if both have the same
 */
record ComparedCosts(
        List<String> advised,
        String first,
        String second,
        List<Row> rows,
        @Nullable String aligned) {

    /**
     * One path.
     *
     * @param second what it costs the second
     */
    record Row(String name, Price first, Price second) {}

    /** What a path costs. */
    record Price(String total, String expected, boolean advised) {}
}
