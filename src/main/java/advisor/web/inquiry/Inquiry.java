package advisor.web.inquiry;

import advisor.advice.Verdict;
import advisor.cost.Assumptions;
import advisor.cost.CostModel;
import advisor.cost.Costs;
import advisor.cost.Driver;
import advisor.cost.Drivers;
import advisor.cost.Path;
import advisor.practice.response.Sent;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for advice on.
 *
 * @param answers the answers, all on the path
 * @param assumptions the assumptions of the costs, as far as they are not ours
 * @param rules the version of the rule book that the address names; today's if it names none
 * @param referral whose link brought the reader here
 */
public record Inquiry(Answers answers, Assumptions assumptions, String rules, Referral referral) {

    /** What a prospect sent, under our assumptions. */
    public static Inquiry of(Sent sent, Referral referral) {
        return new Inquiry(sent.answers(), Assumptions.OURS, sent.rules(), referral);
    }

    /** The same with other answers. */
    public Inquiry with(Answers others) {
        return new Inquiry(others, assumptions, rules, referral);
    }

    /** The same under other assumptions. */
    public Inquiry with(Assumptions others) {
        return new Inquiry(answers, others, rules, referral);
    }

    /** The same of a reader who came here otherwise. */
    public Inquiry with(Referral other) {
        return new Inquiry(answers, assumptions, rules, other);
    }

    /** Whether nothing is answered and nothing assumed. */
    public boolean isEmpty() {
        return Questionnaire.write(answers).isEmpty() && assumptions.equals(Assumptions.OURS);
    }

    /** What every path costs, at the consultant's own rates if there are any. */
    public Costs costs(CostModel model) {
        return model.with(referral.rates()).estimate(answers, assumptions);
    }

    /** What moves the advised path's total most; nothing if it is too early for a verdict. */
    public List<Driver> drivers(CostModel model, @Nullable Verdict verdict) {
        Drivers drivers = new Drivers(model.with(referral.rates()));
        return Stream.of(Path.values())
                .filter(path -> verdict != null && path.id().equals(verdict.id()))
                .flatMap(path -> drivers.of(path, answers, assumptions).stream())
                .toList();
    }

    /** What the pages of this inquiry carry along: the answers, the assumptions and the link. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(Questionnaire.write(answers));
        parameters.putAll(assumptions.write());
        parameters.putAll(referral.parameters());
        return parameters;
    }
}
