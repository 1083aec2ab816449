package advisor.web.advice;

import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.STAGE;

import advisor.advice.Advice;
import advisor.advice.Conditions;
import advisor.advice.Decision;
import advisor.advice.Mention;
import advisor.advice.Order;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.advice.Stop;
import advisor.advice.Verdict;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Stage;
import advisor.web.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts verdicts into words. */
@Component
public class VerdictViews {

    private final Words words;
    private final Reasons reasons;
    private final RuleBook rules;
    private final Conditions conditions;

    VerdictViews(Words words, Reasons reasons, RuleBook rules, Conditions conditions) {
        this.words = words;
        this.reasons = reasons;
        this.rules = rules;
        this.conditions = conditions;
    }

    /** The verdict of an advice on these answers. */
    public VerdictView view(Advice advice, Answers answers) {
        Verdict verdict = advice.verdict();
        return new VerdictView(
                verdict == null ? null : verdict.id(),
                words.verdict(verdict),
                VerdictView.Axis.of(advice),
                verdict == null ? words.text("verdict.too-early") : sentence(advice, verdict, answers),
                caveats(advice, answers),
                mentions(advice),
                lost(advice));
    }

    private String sentence(Advice advice, Verdict verdict, Answers answers) {
        Rule leading = advice.reasons(rules.criteria()).get(0);
        String key = conditions.isCondition(leading, answers) ? "verdict.as-long-as" : "verdict.because";
        return words.text(
                "verdict.sentence." + kind(advice, verdict).id(), words.text(key, reasons.condition(leading)));
    }

    /** What the sentence turns on: the verdict, or the kind of it where there are several. */
    private static Identified kind(Advice advice, Verdict verdict) {
        if (advice.deciding() == Order.WEAK_SIGNALS_ONLY || advice.deciding() == Order.DEFINE_FIRST) {
            return (Order) advice.deciding();
        }
        return Stream.of(Mention.EXPERIMENT_FIRST, Mention.ALREADY_COVERED)
                .filter(advice.mentions()::contains)
                .findFirst()
                .<Identified>map(mention -> mention)
                .orElse(verdict);
    }

    private List<String> caveats(Advice advice, Answers answers) {
        List<String> caveats = new ArrayList<>();
        if (advice.deciding() == Stop.SHORT_TIMELINE) {
            caveats.add(words.text("verdict.look-again.short-timeline"));
        }
        if (advice.deciding() == Stop.NO_EVIDENCE && isRunning(answers)) {
            caveats.add(words.text("verdict.already-running"));
        }
        if (advice.verdict() != null && answers.isOpen(EVIDENCE)) {
            caveats.add(words.text("verdict.no-evidence-known"));
        }
        return caveats;
    }

    private static boolean isRunning(Answers answers) {
        return answers.is(STAGE, Stage.LIVE) || answers.isAbove(MONTHLY_AI_SPEND, 0);
    }

    private List<String> mentions(Advice advice) {
        int headcount = rules.thresholds().fullTimeHeadcount().value();
        return advice.mentions().stream()
                .map(mention -> words.text("mention." + mention.id(), headcount))
                .toList();
    }

    private String lost(Advice advice) {
        int heavier = Math.max(advice.card().consultant(), advice.card().officer());
        int lighter = Math.min(advice.card().consultant(), advice.card().officer());
        String leader = advice.decision() == Decision.SEQUENCED
                ? "." + advice.card().leader().id()
                : "";
        return words.text("decision." + advice.decision().id() + leader, heavier, lighter, reasons.deciding(advice));
    }
}
