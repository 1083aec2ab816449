package advisor.web.method;

import advisor.web.advice.ReasonView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules of one kind, as the rule book shows them.
 *
 * @param id which kind
 * @param title what they have in common
 * @param text how they work
 * @param weighed whether they are weighed: if not, they lead to a verdict of their own
 * @param rows the rules
 */
record RuleGroup(String id, String title, String text, boolean weighed, List<Row> rows) {

    /**
     * One rule.
     *
     * @param id its place on the page
     * @param rule what it says, where it comes from, what it weighs
     * @param threshold the line that the article draws; null if there is none
     * @param decides in how many combinations it decides
     */
    record Row(String id, ReasonView rule, @Nullable String threshold, String decides) {}
}
