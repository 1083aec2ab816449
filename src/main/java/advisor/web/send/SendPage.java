package advisor.web.send;

import advisor.web.advice.Sinces.Since;
import advisor.web.advice.VerdictView;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import advisor.web.send.SentAnswers.SentAnswer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would be sent to a consultant, and the form for it.
 *
 * @param notice where the consultant's privacy notice is, as plain text; null if there is none
 * @param via by which variant of the link the prospect came, which is sent, too; null if by none
 * @param since what changed since the address was made; null if nothing did
 * @param copy whether the prospect wants a copy by e-mail; null if there can be none
 * @param beside whether the form is answered in a window of its own
 */
record SendPage(
        String kind,
        String heading,
        String lead,
        @Nullable String notice,
        List<Problem> problems,
        @Nullable String via,
        @Nullable Since since,
        VerdictView verdict,
        String settled,
        List<SentAnswer> answers,
        List<TypedField> fields,
        @Nullable Boolean copy,
        Map<String, String> hidden,
        boolean beside,
        String briefing,
        String advice) {

    /** The same page, whose form is answered in a window of its own or not. */
    SendPage leaving(boolean leaves) {
        return new SendPage(
                kind, heading, lead, notice, problems, via, since, verdict, settled, answers, fields, copy, hidden,
                leaves, briefing, advice);
    }

    /** Whether there is somebody to send to, now or in a moment. */
    public boolean possible() {
        return kind.equals("open") || kind.equals("unreachable");
    }

    /** Whether something is typed that cannot be sent, and must not get lost. */
    public boolean typedInVain() {
        return !possible() && fields.stream().anyMatch(field -> !field.value().isEmpty());
    }
}
