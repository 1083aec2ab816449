package advisor.web.method;

import java.util.List;

/**
 * The rule book, ready to be shown.
 *
 * @param scale what each strength counts, strongest first
 * @param review when the rule book is reviewed, and by whom
 * @param history the versions of the rule book, the newest first
 */
record MethodPage(
        List<Integer> scale,
        String rulesText,
        List<RuleGroup> rules,
        OutcomeMap map,
        SharesTable shares,
        List<Collision> collisions,
        RecordTable record,
        String review,
        List<Version> history) {

    /** A place where the article contradicts itself or leaves a gap. */
    record Collision(String title, String says, String read) {}

    /**
     * One version of the rule book.
     *
     * @param questions the questions whose answers it touches; empty if there are none
     */
    record Version(String name, String change, String questions) {}
}
