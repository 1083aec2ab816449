package advisor.web;

import advisor.cost.Assumptions;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an address asks for advice on.
 *
 * @param answers the answers, all on the path
 * @param assumptions the assumptions of the costs, as far as they are not ours
 * @param rules the version of the rule book that the address names; today's if it names none
 */
public record Inquiry(Answers answers, Assumptions assumptions, String rules) {

    /** The same with other answers. */
    public Inquiry with(Answers others) {
        return new Inquiry(others, assumptions, rules);
    }

    /** What the pages of this inquiry carry along: the answers and the assumptions. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(Questionnaire.write(answers));
        parameters.putAll(assumptions.write());
        return parameters;
    }
}
