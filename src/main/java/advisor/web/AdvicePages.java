package advisor.web;

import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.STAGE;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.Mention;
import advisor.advice.Order;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.advice.Stop;
import advisor.advice.Verdict;
import advisor.article.Article;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prepares the page of the advice. */
@Component
class AdvicePages {

    private static final int LEADING = 3;

    private final Advisor advisor;
    private final RuleBook rules;
    private final Article article;
    private final Words words;
    private final Reasons reasons;
    private final WeighedViews weighed;
    private final CostTables costs;
    private final Clock clock;

    AdvicePages(
            Advisor advisor,
            RuleBook rules,
            Article article,
            Words words,
            Reasons reasons,
            WeighedViews weighed,
            CostTables costs,
            Clock clock) {
        this.advisor = advisor;
        this.rules = rules;
        this.article = article;
        this.words = words;
        this.reasons = reasons;
        this.weighed = weighed;
        this.costs = costs;
        this.clock = clock;
    }

    /** The page for these answers, which are all on the path. */
    AdvicePage page(Answers answers) {
        Advice advice = advisor.advise(answers);
        List<Rule> grounds = advice.reasons(rules.criteria());
        List<ReasonView> all = views(grounds, answers);
        List<AnswerLine> lines = Questionnaire.path(answers).stream()
                .map(question -> line(question, answers))
                .toList();
        return new AdvicePage(
                advice.verdict() == null ? null : advice.verdict().id(),
                title(advice),
                sentence(advice, grounds),
                caveats(advice, answers),
                mentions(advice),
                all.subList(0, Math.min(LEADING, all.size())),
                all.subList(Math.min(LEADING, all.size()), all.size()),
                views(advice.against(rules.criteria()), answers),
                lost(advice),
                weighed.weighed(advice, answers),
                note(advice),
                costs.table(answers, advice.verdict()),
                lines,
                lines.stream().filter(AnswerLine::answered).count(),
                Questionnaire.firstOpen(answers)
                        .map(question -> next(question, answers))
                        .orElse(null),
                Address.advice(answers),
                Address.with("/questions", Address.query(Questionnaire.write(answers))),
                article,
                rules.version(),
                words.date(LocalDate.now(clock)));
    }

    private List<ReasonView> views(List<Rule> grounds, Answers answers) {
        return grounds.stream().map(rule -> reasons.view(rule, answers)).toList();
    }

    private String title(Advice advice) {
        return advice.verdict() == null ? words.text("advice.title.none") : words.name("verdict.", advice.verdict());
    }

    private String sentence(Advice advice, List<Rule> grounds) {
        Verdict verdict = advice.verdict();
        if (verdict == null) {
            return words.text("verdict.too-early");
        }
        return words.text("verdict.sentence." + kind(advice, verdict).id(), reasons.condition(grounds.get(0)));
    }

    /** What the sentence turns on: the verdict, or the kind of it where there are several. */
    private static Identified kind(Advice advice, Verdict verdict) {
        if (advice.deciding() == Order.WEAK_SIGNALS_ONLY) {
            return Order.WEAK_SIGNALS_ONLY;
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
        if (advice.deciding() == Stop.NO_EVIDENCE
                && (answers.is(STAGE, Stage.LIVE) || answers.isAbove(MONTHLY_AI_SPEND, 0))) {
            caveats.add(words.text("verdict.already-running"));
        }
        if (advice.verdict() != null && answers.isOpen(EVIDENCE)) {
            caveats.add(words.text("verdict.no-evidence-known"));
        }
        return caveats;
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
        return words.text("decision." + advice.decision().id(), heavier, lighter, deciding(advice));
    }

    /** The name of the rule that settled the verdict, if a single one did. */
    private String deciding(Advice advice) {
        return advice.deciding() == null ? "" : reasons.name(advice.deciding());
    }

    /** What the weights did not decide, or not alone; empty where they did. */
    private String note(Advice advice) {
        return switch (advice.decision()) {
            case STOPPED, COVERED, SEQUENCED ->
                words.text("advice.weighed." + advice.decision().id(), deciding(advice));
            case OUTWEIGHED, TIED, TOO_EARLY -> "";
        };
    }

    private AnswerLine line(Question<?> question, Answers answers) {
        Map<String, String> parameters = Questionnaire.write(answers);
        parameters.put(QuestionPage.FROM, QuestionPage.EDITING);
        return line(question, answers, parameters);
    }

    /** The same, but going on with the questionnaire from there. */
    private AnswerLine next(Question<?> question, Answers answers) {
        return line(question, answers, Questionnaire.write(answers));
    }

    private AnswerLine line(Question<?> question, Answers answers, Map<String, String> parameters) {
        return new AnswerLine(
                words.part(question, "short"),
                words.title(question),
                words.answer(question, answers),
                answers.isAnswered(question),
                Address.question(question, parameters));
    }
}
