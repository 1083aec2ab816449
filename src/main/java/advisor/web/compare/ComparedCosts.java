package advisor.web.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two inquiries cost, side by side.
 *
 * @param advised the advised path of each and its price, in a sentence
 * @param first what the first one's figures assume
 * @param second what the second one's figures assume
 * @param rows all paths
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
     * @param name the path
     * @param first what it costs the first company
     * @param second what it costs the second
     */
    record Row(String name, Price first, Price second) {}

    /**
     * What a path costs.
     *
     * @param total from the least to the most
     * @param expected what we expect
     * @param advised whether this path is the recommendation
     */
    record Price(String total, String expected, boolean advised) {}
}
