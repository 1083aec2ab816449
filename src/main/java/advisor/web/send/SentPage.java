package advisor.web.send;

import advisor.web.advice.Offers.NextStepView;
import advisor.web.page.TypedField;
import advisor.web.send.SentAnswers.SentAnswer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of something sent.
 *
 * @param refused that something else was sent under the same key and is not stored; null if nothing was
 * @param copied that a copy is on its way; null if none is
 * @param next what the consultant proposes to do next; null if nothing
 * @param stored what is stored; null if nothing is
 */
record SentPage(
        String title,
        @Nullable String refused,
        @Nullable String copied,
        @Nullable NextStepView next,
        @Nullable Stored stored) {

    /**
     * What is stored.
     *
     * @param via by which variant of the link it came; null if by none
     * @param address the address of this page, as a whole
     * @param json where a program reads the same
     */
    record Stored(
            String when,
            String verdict,
            String settled,
            @Nullable String via,
            List<SentAnswer> answers,
            List<TypedField> sender,
            String address,
            String delete,
            String json,
            Map<String, String> hidden,
            String again,
            String advice) {}
}
