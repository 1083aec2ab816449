package advisor.bench;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.RuleBook;
import java.util.function.Function;

/** The ways to evaluate the rules that are compared. */
public enum Engine {
    /** The product's own. */
    OURS(Engine::ours),
    /** {@link EasyRulesJudge}. */
    EASY_RULES(EasyRulesJudge::new),
    /** {@link DroolsJudge}. */
    DROOLS(DroolsJudge::new);

    private final Function<RuleBook, Judge> by;

    Engine(Function<RuleBook, Judge> by) {
        this.by = by;
    }

    private static Judge ours(RuleBook rules) {
        Advisor advisor = new Advisor(rules);
        return answers -> {
            Advice advice = advisor.advise(answers);
            return new Judgement(
                    advice.verdict(),
                    advice.card().met(),
                    advice.card().consultant(),
                    advice.card().officer());
        };
    }

    /** Evaluates by this rule book. */
    Judge by(RuleBook rules) {
        return by.apply(rules);
    }
}
