package advisor.practice.link;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/**
 * An address below that of a link, for one prospect or group.
 *
 * @param label its name in the public address, which prospects see
 * @param name what the consultant calls it; prospects never see it
 * @param prefilled the answers already known, besides those of the link
 */
public record Variant(Label label, String name, Answers prefilled) {

    /** The most variants that a link can have. */
    public static final int MOST = 500;

    /** The link as this variant shows it: with what is filled in here, and there where nothing is. */
    public Link of(Link link) {
        Map<String, String> filledIn = Questionnaire.write(link.content().prefilled());
        filledIn.putAll(Questionnaire.write(prefilled));
        return link.with(
                Questionnaire.read(MultiValueMap.fromSingleValue(filledIn)).answers());
    }
}
