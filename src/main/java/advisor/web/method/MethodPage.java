package advisor.web.method;

import advisor.article.Article;
import java.util.List;

/**
 * The rule book, ready to be shown.
 *
 * @param article the source of the rules
 * @param scale what each strength counts, strongest first
 * @param rulesText how to read the shares beside the rules
 * @param rules every rule
 * @param map what comes out, by stage, problem and ownership
 * @param shares how often each verdict comes out
 * @param collisions where the article contradicts itself
 * @param history the versions of the rule book, the newest first
 */
record MethodPage(
        Article article,
        List<Integer> scale,
        String rulesText,
        List<RuleGroup> rules,
        OutcomeMap map,
        SharesTable shares,
        List<Collision> collisions,
        List<Version> history) {

    /**
     * A place where the article contradicts itself or leaves a gap.
     *
     * @param title what it is about
     * @param says what the article says
     * @param read how we read it
     */
    record Collision(String title, String says, String read) {}

    /**
     * One version of the rule book.
     *
     * @param name the version and its date
     * @param change what it changed
     * @param questions the questions whose answers it touches; empty if there are none
     */
    record Version(String name, String change, String questions) {}
}
