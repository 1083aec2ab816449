package advisor.web.advice;

import advisor.advice.Advice;
import advisor.advice.Decision;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.advice.Strength;
import advisor.advice.Verdict;
import advisor.web.advice.Reasons.ReasonView;
import advisor.web.language.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prepares the weighing of both sides: chart, table and text alternative from the same reasons. */
@Component
class WeighedViews {

    private final Words words;
    private final Reasons reasons;
    private final RuleBook rules;

    WeighedViews(Words words, Reasons reasons, RuleBook rules) {
        this.words = words;
        this.reasons = reasons;
        this.rules = rules;
    }

    AdvicePage.Weighed weighed(Advice advice, Function<Rule, ReasonView> views) {
        List<ReasonView> scope = side(Verdict.CONSULTANT, advice, views);
        List<ReasonView> seat = side(Verdict.OFFICER, advice, views);
        List<Integer> scale = Stream.of(Strength.values()).map(rules::weight).toList();
        return new AdvicePage.Weighed(
                note(advice),
                WeighedChart.of(
                        scope,
                        seat,
                        scale.get(0),
                        advice.decision() == Decision.SEQUENCED ? reasons.deciding(advice) : ""),
                Stream.concat(scope.stream(), seat.stream()).toList(),
                advice.card().consultant(),
                advice.card().officer(),
                scale);
    }

    /** What the weights did not decide, or not alone; empty where they did. */
    private String note(Advice advice) {
        return switch (advice.decision()) {
            case STOPPED, COVERED, SEQUENCED ->
                words.text("advice.weighed." + advice.decision().id(), reasons.deciding(advice));
            case OUTWEIGHED, TIED, TOO_EARLY -> "";
        };
    }

    private List<ReasonView> side(Verdict side, Advice advice, Function<Rule, ReasonView> views) {
        return rules.criteria().stream()
                .filter(criterion ->
                        criterion.favours() == side && advice.card().has(criterion))
                .map(views)
                .toList();
    }
}
