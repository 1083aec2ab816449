package advisor.practice.response;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A response in a consultant's inbox.
 *
 * @param id its id
 * @param link the number of the link that it was sent to
 * @param received when it was received
 * @param promised when the prospect was told that it is deleted; null if that was not kept
 * @param seen whether the consultant marked it as read
 * @param lead what the consultant makes of it
 * @param prefilled the answers that the link had filled in when it was sent
 * @param sent what the prospect sent
 */
public record Response(
        UUID id,
        long link,
        Instant received,
        @Nullable Instant promised,
        boolean seen,
        Lead lead,
        Answers prefilled,
        Sent sent) {

    /** The questions that the link had filled in and the prospect answered otherwise or left open, in their order. */
    public List<Question<?>> changed() {
        return Questionnaire.QUESTIONS.stream().filter(this::isChanged).collect(Collectors.toUnmodifiableList());
    }

    private boolean isChanged(Question<?> question) {
        Prefill prefill = Prefill.of(question, sent.answers(), prefilled);
        return prefill == Prefill.CHANGED || prefill == Prefill.OPENED;
    }
}
