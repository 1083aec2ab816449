package advisor.web.compare;

import advisor.web.advice.VerdictView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links compared, ready to be shown.
 *
 * @param mixes whether the verdict is the same whoever is right; null if nobody differs
 * @param turns the smallest sets of answers that turn the first of two verdicts into the second; null if both are the
 *     same, or if there are more than two
 * @param link the absolute link of the comparison
 */
record ComparePage(
        String result,
        String lead,
        List<SideView> sides,
        List<Row> rows,
        @Nullable String mixes,
        @Nullable Turns turns,
        ComparedCosts costs,
        String link,
        CompareForm form) {

    /** Whether there are more than two. */
    public boolean several() {
        return sides.size() > 2;
    }

    /**
     * One link's verdict.
     *
     * @param rules what to know about its rule book; null if it is today's
     */
    record SideView(
            String name,
            VerdictView verdict,
            String answered,
            String advice,
            String link,
            @Nullable String rules) {}

    /** An answer that differs. */
    record Row(String question, List<Cell> cells, String bearing, boolean matters, List<Effect> effects) {}

    /**
     * What one of them says.
     *
     * @param name who
     * @param answers the answer, then those to the follow-ups that go with it
     */
    record Cell(String name, List<String> answers) {}

    /**
     * What an answer changes.
     *
     * @param advice the address of the changed advice; null where the verdict is the same
     */
    record Effect(String text, @Nullable String advice) {}

    /**
     * The shortest ways from the first verdict to the second.
     *
     * @param more how many there are besides; null if these are all
     */
    record Turns(String lead, List<TurnView> sets, @Nullable String more, String swapped) {}

    /**
     * One set of answers to take over.
     *
     * @param answers each question with the second link's answer
     */
    record TurnView(List<String> answers, String advice) {}
}
