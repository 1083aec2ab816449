package advisor.web.send;

import advisor.web.advice.Sinces.Since;
import advisor.web.advice.VerdictView;
import advisor.web.page.Problem;
import advisor.web.page.SenderField;
import advisor.web.send.SentAnswers.SentAnswer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would be sent to a consultant, and the form for it.
 *
 * @param kind what became of the link: "open", "closed", "none" or "unreachable"
 * @param heading to whom, or that nothing can be sent
 * @param lead what happens with it, or why nothing can be sent
 * @param problems what is wrong, with a link to the place
 * @param since what changed since the address was made; null if nothing did
 * @param verdict the recommendation
 * @param settled whether it is settled, in words
 * @param answers every answer
 * @param fields what the prospect may add
 * @param hidden what the form carries besides
 * @param briefing the briefing that the consultant would see
 * @param advice the advice
 */
record SendPage(
        String kind,
        String heading,
        String lead,
        List<Problem> problems,
        @Nullable Since since,
        VerdictView verdict,
        String settled,
        List<SentAnswer> answers,
        List<SenderField> fields,
        Map<String, String> hidden,
        String briefing,
        String advice) {

    /** Whether there is somebody to send to, now or in a moment. */
    public boolean possible() {
        return kind.equals("open") || kind.equals("unreachable");
    }

    /** Whether something is typed that cannot be sent, and must not get lost. */
    public boolean typedInVain() {
        return !possible() && fields.stream().anyMatch(field -> !field.value().isEmpty());
    }
}
