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
 * @param next what the consultant proposes to do after the advice
 */
public record LinkContent(
        Profile profile, @Nullable OwnRates rates, Answers prefilled, List<String> origins, NextStep next) {

    public LinkContent {
        origins = List.copyOf(origins);
    }

    /** The same for a consultant who proposes nothing. */
    public LinkContent(Profile profile, @Nullable OwnRates rates, Answers prefilled, List<String> origins) {
        this(profile, rates, prefilled, origins, NextStep.NONE);
    }

    /** The same with other answers filled in. */
    LinkContent with(Answers known) {
        return new LinkContent(profile, rates, known, origins, next);
    }
}
