package advisor.bench;

import advisor.advice.Cover;
import advisor.advice.Criterion;
import advisor.advice.Order;
import advisor.advice.RuleBook;
import advisor.advice.Stop;
import advisor.advice.Verdict;
import advisor.questionnaire.Answers;
import java.util.function.BiPredicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The rules in Easy Rules: one rule a criterion, then one rule a decision, of which the first that applies fires. Its
 * conditions are predicates in Java, so they are the product's own.
 */
final class EasyRulesJudge implements Judge {

    private final RuleBook rules;
    private final Rules criteria = new Rules();
    private final Rules decisions = new Rules();
    private final RulesEngine all = new DefaultRulesEngine();
    private final RulesEngine first = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    EasyRulesJudge(RuleBook rules) {
        this.rules = rules;
        for (Criterion criterion : Criterion.values()) {
            criteria.register(new RuleBuilder()
                    .name(criterion.id())
                    .when(facts -> criterion.isMet(answers(facts), rules.thresholds()))
                    .then(facts -> tally(facts).meet(criterion))
                    .build());
        }
        for (Stop stop : Stop.values()) {
            decide(stop.id(), stop.favours(), (answers, tally) -> stop.applies(answers));
        }
        decide("covered", Verdict.NEITHER, (answers, tally) -> Cover.isComplete(answers, tally.card()));
        decide("too-early", null, (answers, tally) -> tally.isEmpty());
        for (Order order : Order.values()) {
            decide(order.id(), order.favours(), (answers, tally) -> order.applies(answers, tally.card()));
        }
        decide("officer", Verdict.OFFICER, (answers, tally) -> tally.getOfficer() > tally.getConsultant());
        decide("consultant", Verdict.CONSULTANT, (answers, tally) -> true);
    }

    /** Adds a decision, to be looked at after those before it. */
    private void decide(String name, @Nullable Verdict verdict, BiPredicate<Answers, Tally> applies) {
        decisions.register(new RuleBuilder()
                .name(name)
                .priority(decisions.size())
                .when(facts -> applies.test(answers(facts), tally(facts)))
                .then(facts -> tally(facts).decide(verdict))
                .build());
    }

    private static Answers answers(Facts facts) {
        return facts.get("answers");
    }

    private static Tally tally(Facts facts) {
        return facts.get("tally");
    }

    @Override
    public Judgement judge(Answers answers) {
        Tally tally = new Tally(rules);
        Facts facts = new Facts();
        facts.put("answers", answers);
        facts.put("tally", tally);
        all.fire(criteria, facts);
        first.fire(decisions, facts);
        return tally.judgement();
    }
}
