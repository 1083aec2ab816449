package advisor.web.advice;

import advisor.advice.Advice;
import advisor.advice.Criterion;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.web.language.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts rules into words: what they say, which answers they rest on, where they come from. */
@Component
public class Reasons {

    private final Words words;
    private final RuleBook rules;

    Reasons(Words words, RuleBook rules) {
        this.words = words;
        this.rules = rules;
    }

    /** What a rule says. */
    public String because(Rule rule) {
        return words.text(Words.key(rule), rules.thresholds().ungovernedSpend().value());
    }

    /** The name of the rule that settled the verdict; empty if no single one did. */
    String deciding(Advice advice) {
        return advice.deciding() == null ? "" : name(advice.deciding());
    }

    /** A rule's short name. */
    public String name(Rule rule) {
        return words.text(Words.key(rule) + ".name");
    }

    /** The condition that completes "as long as". */
    String condition(Rule rule) {
        return words.text(Words.key(rule) + ".while");
    }

    /** The questions that a rule rests on and that have an answer; the main one if none has. */
    public static List<Question<?>> questions(Rule rule, Answers answers) {
        List<Question<?>> answered =
                rule.questions().stream().filter(answers::isAnswered).toList();
        return answered.isEmpty() ? rule.questions().subList(0, 1) : answered;
    }

    /** A rule as it is shown. */
    public ReasonView view(Rule rule, Answers answers) {
        return new ReasonView(
                Words.kind(rule) + "-" + rule.id(),
                name(rule),
                because(rule),
                questions(rule, answers).stream()
                        .map(question -> said(question, answers))
                        .toList(),
                words.source(rules.section(rule)),
                words.name("advice.side.", rule.favours()),
                rule instanceof Criterion criterion ? words.name("strength.", rules.strength(criterion)) : null,
                rule instanceof Criterion criterion ? rules.weight(criterion) : 0);
    }

    private ReasonView.Said said(Question<?> question, Answers answers) {
        return new ReasonView.Said(words.part(question, "short"), words.answer(question, answers));
    }

    /**
     * A rule that speaks for or against the verdict, as it is shown.
     *
     * @param id its id in the rule book
     * @param name its short name
     * @param because what it says
     * @param said the answers it rests on
     * @param source the article's section it comes from
     * @param favours what it speaks for
     * @param strength how strongly the article words it; null if it is not weighed
     * @param weight what it is worth; 0 if it is not weighed
     */
    public record ReasonView(
            String id,
            String name,
            String because,
            List<Said> said,
            String source,
            String favours,
            @Nullable String strength,
            int weight) {

        /** An answer. */
        record Said(String question, String answer) {}
    }
}
