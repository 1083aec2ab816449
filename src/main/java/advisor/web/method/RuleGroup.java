package advisor.web.method;

import advisor.web.advice.Reasons.ReasonView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of one kind, as the rule book shows them. */
record RuleGroup(String id, String title, String text, boolean weighed, List<Row> rows) {

    /**
     * One rule.
     *
     * @param threshold the line that the article draws; null if there is none
     */
    record Row(ReasonView rule, @Nullable String threshold, String decides) {}
}
