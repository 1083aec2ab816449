package advisor.web.method;

import java.util.List;

/** How the rules do on what others described in public, ready to be shown: a group for each kind of evidence. */
record RecordTable(String text, String supported, String happened, List<Group> groups) {

    /** Precedents with evidence of one kind. */
    record Group(String id, String title, List<Row> rows) {}

    /**
     * One precedent. Company, reason, account and source are in English.
     *
     * @param missed whether the advice disagrees with the article's reasoning or with what happened
     * @param supported whether the article's reasoning supports the advice, and which other it supports if not
     * @param fit whether the advice agrees with what happened, and what that speaks for if not
     */
    record Row(
            String company,
            String source,
            boolean missed,
            String advice,
            String supported,
            String reason,
            String fit,
            String account) {}
}
