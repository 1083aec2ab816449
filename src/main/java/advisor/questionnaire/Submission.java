package advisor.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was read from a form or an address.
 *
 * @param answers the answers that could be read and that count
 * @param mistakes what is wrong with the others, in the order of the questions
 */
public record Submission(Answers answers, Map<Question<?>, Mistake> mistakes) {

    public Submission {
        mistakes = Collections.unmodifiableMap(new LinkedHashMap<>(mistakes));
    }
}
