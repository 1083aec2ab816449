package advisor.web.method;

import advisor.advice.Cover;
import advisor.advice.Criterion;
import advisor.advice.Order;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.advice.Stop;
import advisor.advice.Survey;
import advisor.advice.Verdict;
import advisor.article.Threshold;
import advisor.questionnaire.Answers;
import advisor.web.advice.Reasons;
import advisor.web.language.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares every rule for the rule book, in the order in which rules decide. */
@Component
class RuleGroups {

    private final Words words;
    private final Reasons reasons;
    private final RuleBook rules;
    private final Survey survey;

    RuleGroups(Words words, Reasons reasons, RuleBook rules, Survey survey) {
        this.words = words;
        this.reasons = reasons;
        this.rules = rules;
        this.survey = survey;
    }

    /** Every rule. */
    List<RuleGroup> groups() {
        return List.of(
                group("stops", List.of(Stop.values())),
                group("covers", List.of(Cover.values())),
                group("scope", criteria(Verdict.CONSULTANT)),
                group("seat", criteria(Verdict.OFFICER)),
                group("orders", List.of(Order.values())));
    }

    private List<Criterion> criteria(Verdict side) {
        return rules.criteria().stream()
                .filter(criterion -> criterion.favours() == side)
                .toList();
    }

    private RuleGroup group(String id, List<? extends Rule> group) {
        String key = "method.rules." + id;
        return new RuleGroup(
                id,
                words.text(key + ".title"),
                words.text(key + ".text"),
                group.get(0) instanceof Criterion,
                group.stream().map(this::row).toList());
    }

    private RuleGroup.Row row(Rule rule) {
        return new RuleGroup.Row(reasons.view(rule, Answers.none()), threshold(rule), decides(survey.deciding(rule)));
    }

    private @Nullable String threshold(Rule rule) {
        if (rule != Criterion.UNGOVERNED_SPEND) {
            return null;
        }
        Threshold line = rules.thresholds().ungovernedSpend();
        return words.text("method.threshold", words.dollars(line.value()), words.source(line.section()));
    }

    private String decides(double share) {
        return share > 0 ? words.text("method.share", share) : words.text("method.decides.open");
    }
}
