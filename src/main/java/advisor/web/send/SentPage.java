package advisor.web.send;

import advisor.web.page.SenderField;
import advisor.web.send.SentAnswers.SentAnswer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of something sent.
 *
 * @param title the page's title
 * @param refused that something else was sent under the same key and is not stored; null if nothing was
 * @param stored what is stored; null if nothing is
 */
record SentPage(
        String title, @Nullable String refused, @Nullable Stored stored) {

    /**
     * What is stored.
     *
     * @param when when it was received, and until when it is kept
     * @param verdict the recommendation, in a few words
     * @param settled whether it was settled, in words, and by which rule book
     * @param answers every answer
     * @param sender what the prospect said about themselves
     * @param address the address of this page, as a whole
     * @param delete where to delete it
     * @param hidden what the form for that carries
     * @param again the form to send it anew
     * @param advice the advice on these answers
     */
    record Stored(
            String when,
            String verdict,
            String settled,
            List<SentAnswer> answers,
            List<SenderField> sender,
            String address,
            String delete,
            Map<String, String> hidden,
            String again,
            String advice) {}
}
