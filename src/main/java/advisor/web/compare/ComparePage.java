package advisor.web.compare;

import advisor.web.advice.VerdictView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two links compared, ready to be shown.
 *
 * @param result the result in one sentence
 * @param lead how many answers differ, and what it takes to turn one verdict into the other
 * @param sides the two verdicts
 * @param rows the answers that differ
 * @param turns the smallest sets of answers that turn the first verdict into the second; null if both are the same
 * @param costs what both cost
 * @param form the form for two other links
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
     * @param name which of the two
     * @param verdict the verdict in words
     * @param answered how many questions have an answer
     * @param advice the address of its advice
     * @param link what the link to it says
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
     * @param question what was asked, in short
     * @param first the first link's answer, then its answers to the follow-ups that go with it
     * @param second the same of the second link
     * @param bearing whether it matters, in words
     * @param matters whether it decides, alone or together with others
     * @param effects what taking it over would change
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
     * @param text what, in words
     * @param advice the address of the changed advice; null where the verdict is the same
     */
    record Effect(String text, @Nullable String advice) {}

    /**
     * The shortest ways from the first verdict to the second.
     *
     * @param lead what they have in common
     * @param sets the first few of them
     * @param more how many there are besides; null if these are all
     * @param swapped the address that compares the two links the other way round
     */
    record Turns(String lead, List<TurnView> sets, @Nullable String more, String swapped) {}

    /**
     * One set of answers to take over.
     *
     * @param answers each question with the second link's answer
     * @param advice the address of the first link's advice with all of them
     */
    record TurnView(List<String> answers, String advice) {}
}
