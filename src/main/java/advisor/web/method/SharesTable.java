package advisor.web.method;

import java.util.List;

/** How often each verdict comes out, ready to be shown. */
record SharesTable(
        String text,
        String robust,
        String counted,
        List<Row> rows,
        String all,
        String weighed,
        List<Counted> questions) {

    /** One verdict. */
    record Row(String verdict, String all, String weighed) {}

    /** One question. */
    record Counted(String question, int answers) {}
}
