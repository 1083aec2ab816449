package advisor.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.List;
import java.util.stream.Stream;

/** Tells a condition, without which a verdict falls, from a mere reason. */
public final class Conditions {

    private final Advisor advisor;
    private final Alternatives alternatives;
    private final List<Criterion> order;

    /** The conditions of this advisor's verdicts. */
    public Conditions(Advisor advisor, Alternatives alternatives, RuleBook rules) {
        this.advisor = advisor;
        this.alternatives = alternatives;
        this.order = rules.criteria();
    }

    /** Whether the verdict stands only as long as this rule applies: each answer that ends it leads to another verdict. */
    public boolean isCondition(Rule rule, Answers answers) {
        Verdict verdict = advisor.advise(answers).verdict();
        return rule.questions().stream()
                .flatMap(question -> others(question, answers))
                .map(advisor::advise)
                .noneMatch(other ->
                        other.verdict() == verdict && !other.reasons(order).contains(rule));
    }

    private Stream<Answers> others(Question<?> question, Answers answers) {
        return alternatives.of(question, answers).stream()
                .map(answer -> answer.in(answers).onPath());
    }
}
