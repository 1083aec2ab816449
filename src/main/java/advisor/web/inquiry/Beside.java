package advisor.web.inquiry;

import advisor.text.Ends;
import advisor.web.page.Address;
import java.util.List;

/** Reads the answers that somebody gave before, beside which a co-founder gives theirs without seeing them. */
final class Beside {

    /** The most characters of their query; ours have about five hundred. */
    static final int LONGEST = 4_000;

    private Beside() {}

    /** The canonical query of the answers that were sent as a query; empty if they cannot be read. */
    static String query(List<String> sent) {
        List<String> queries = Ends.values(sent);
        return queries.size() == 1 && queries.get(0).length() <= LONGEST ? canonical(queries.get(0)) : "";
    }

    private static String canonical(String query) {
        Form form = Form.of(Form.own(Address.parameters(query)));
        boolean whole = form.mistakes().isEmpty() && form.assumptionMistakes().isEmpty();
        return whole && form.isAnswered() ? Address.query(form.carriedWithRules()) : "";
    }
}
