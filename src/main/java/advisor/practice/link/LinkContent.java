package advisor.practice.link;

import advisor.cost.OwnRates;
import advisor.questionnaire.Answers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant decides about a link, and may change later.
 *
 * @param profile who shares it
 * @param rates the consultant's own rates; null if the article's are to be shown
 * @param prefilled the answers already known
 * @param origins the sites that may embed it, each such as {@code https://example.org}
 */
public record LinkContent(Profile profile, @Nullable OwnRates rates, Answers prefilled, List<String> origins) {

    public LinkContent {
        origins = List.copyOf(origins);
    }

    /** The same with other answers filled in. */
    LinkContent with(Answers known) {
        return new LinkContent(profile, rates, known, origins);
    }
}
