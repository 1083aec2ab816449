package advisor.practice;

import advisor.questionnaire.Answers;
import java.time.Instant;
import java.util.UUID;

/**
 * A response in a consultant's inbox.
 *
 * @param id its id
 * @param received when it was received
 * @param seen whether the consultant marked it as read
 * @param prefilled the answers that the link had filled in when it was sent
 * @param sent what the prospect sent
 */
public record Response(UUID id, Instant received, boolean seen, Answers prefilled, Sent sent) {}
