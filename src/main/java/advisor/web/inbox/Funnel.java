package advisor.web.inbox;

import java.util.List;

/**
 * How far the pages of a link were opened.
 *
 * @param columns what is counted, in the order of the numbers of a day
 * @param days the days of late on which anything was counted, newest first
 */
record Funnel(List<String> columns, List<Total> totals, List<Day> days) {

    /** How many days back the funnel tells apart, today included. */
    static final int LATELY = 30;

    /** The same for the page. */
    public int span() {
        return LATELY;
    }

    /** What was counted of one kind. */
    record Total(String name, String lately, String ever) {}

    /**
     * What was counted on one day.
     *
     * @param day the day, in UTC
     */
    record Day(String day, List<String> numbers) {}
}
