package advisor.web.compare;

import advisor.web.advice.VerdictView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two links compared, ready to be shown.
 *
 * @param turns the smallest sets of answers that turn the first verdict into the second; null if both are the same
 */
record ComparePage(
        String result,
        String lead,
        List<SideView> sides,
        List<Row> rows,
        @Nullable Turns turns,
        ComparedCosts costs,
        CompareForm form) {

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

    /**
     * An answer that differs.
     *
     * @param first the first link's answer, then its answers to the follow-ups that go with it
     * @param second the same of the second link
     */
    record Row(
            String question,
            List<String> first,
            List<String> second,
            String bearing,
            boolean matters,
            List<Effect> effects) {}

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
