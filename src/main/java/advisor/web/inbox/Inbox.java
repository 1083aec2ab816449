package advisor.web.inbox;

import advisor.web.page.Choice;
import advisor.web.page.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What prospects sent, page by page.
 *
 * @param rows one response a row, newest first
 * @param marking what can be done with those that are marked; null where nothing can
 * @param newer the page before; null on the first
 * @param older the page after; null on the last
 * @param api how a program reads the same
 * @param deleteAll where to delete all; null where nothing can be changed
 */
record Inbox(
        String address,
        List<Problem> problems,
        List<Choice> verdicts,
        String text,
        List<Choice> states,
        String since,
        boolean filtering,
        String count,
        boolean any,
        List<Row> rows,
        @Nullable Marking marking,
        @Nullable String newer,
        @Nullable String older,
        String file,
        String api,
        @Nullable String deleteAll) {

    /** Whether all can be deleted: something is there, and may be changed. */
    public boolean deletable() {
        return any && deleteAll != null;
    }

    /** Whether there is a filter to show: something to find, or something wrong with what was looked for. */
    public boolean filterable() {
        return any || !problems.isEmpty();
    }

    /** The most characters of the text to look for. */
    public int most() {
        return InboxForm.LONGEST_TEXT;
    }

    /** What is wrong with an input; null if nothing is. */
    public @Nullable String error(String id) {
        return problems.stream()
                .filter(problem -> problem.address().equals("#" + id))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    /**
     * What can be done with several responses at once.
     *
     * @param states the states that they can have
     */
    record Marking(String address, List<Choice> states) {}

    /**
     * A response.
     *
     * @param received when it was received, for a program; the same for people follows
     * @param marked whether it is marked, for a step with several
     *
     * @param who the name or the e-mail address; that there is none if there is neither
     * @param company where they work; empty if they did not say
     * @param mail how to write to them; null if there is no such way
     * @param label the label of the variant of the link that it came by; empty if by none
     */
    record Row(
            String address,
            String received,
            String when,
            String id,
            boolean marked,
            String who,
            String company,
            @Nullable MailLink mail,
            String label,
            boolean seen,
            String state,
            String verdict,
            String settled,
            String decided) {}
}
