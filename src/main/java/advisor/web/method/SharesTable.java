package advisor.web.method;

import java.util.List;

/**
 * How often each verdict comes out, ready to be shown.
 *
 * @param text what these shares are, and what they are not
 * @param counted what is counted
 * @param rows one row a verdict
 * @param all how many combinations there are
 * @param weighed how many of them no stop settles
 * @param questions how many answers of each question are counted
 */
record SharesTable(String text, String counted, List<Row> rows, String all, String weighed, List<Counted> questions) {

    /**
     * One verdict.
     *
     * @param verdict the verdict
     * @param all its share of all combinations
     * @param weighed its share of those that no stop settles
     */
    record Row(String verdict, String all, String weighed) {}

    /**
     * One question.
     *
     * @param question what is asked, in short
     * @param answers how many answers the rules tell apart
     */
    record Counted(String question, int answers) {}
}
