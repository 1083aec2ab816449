package advisor.web.send;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.Certainties;
import advisor.advice.Certainty;
import advisor.advice.Certainty.Open;
import advisor.advice.Decision;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.advice.Verdict;
import advisor.practice.response.Prefill;
import advisor.questionnaire.Answers;
import advisor.web.advice.CertaintyViews;
import advisor.web.advice.ChangeViews;
import advisor.web.advice.Reasons;
import advisor.web.advice.Reasons.ReasonView;
import advisor.web.advice.Sinces;
import advisor.web.advice.VerdictViews;
import advisor.web.cost.CostTables;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Words;
import advisor.web.send.SentAnswers.SentAnswer;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares the briefing for a first call. */
@Component
public class Briefings {

    private final Advisor advisor;
    private final Certainties certainties;
    private final RuleBook rules;
    private final Words words;
    private final VerdictViews verdicts;
    private final Reasons reasons;
    private final CertaintyViews certaintyViews;
    private final ChangeViews changes;
    private final CostTables costs;
    private final SentAnswers answers;
    private final Sinces sinces;
    private final Links links;

    Briefings(
            Advisor advisor,
            Certainties certainties,
            RuleBook rules,
            Words words,
            VerdictViews verdicts,
            Reasons reasons,
            CertaintyViews certaintyViews,
            ChangeViews changes,
            CostTables costs,
            SentAnswers answers,
            Sinces sinces,
            Links links) {
        this.advisor = advisor;
        this.certainties = certainties;
        this.rules = rules;
        this.words = words;
        this.verdicts = verdicts;
        this.reasons = reasons;
        this.certaintyViews = certaintyViews;
        this.changes = changes;
        this.costs = costs;
        this.answers = answers;
        this.sinces = sinces;
        this.links = links;
    }

    /**
     * The briefing on an inquiry.
     *
     * @param prefilled what the consultant had filled in
     */
    public Briefing briefing(Inquiry inquiry, Answers prefilled) {
        Answers given = inquiry.answers();
        Advice advice = advisor.advise(given);
        Verdict verdict = advice.verdict();
        Certainty certainty = certainties.certainty(given);
        List<SentAnswer> known = prefilled(given, prefilled);
        return new Briefing(
                sinces.since(inquiry),
                verdicts.view(advice, given),
                inquiry.referral().label(),
                views(deciding(advice), given),
                certaintyViews.text(certainty),
                certainty.open().stream().map(open -> ask(open, given)).toList(),
                views(advice.against(rules.criteria()), given),
                verdict == null ? null : costs.beside(inquiry, verdict),
                known,
                known.stream().anyMatch(answer -> answer.prefill() == Prefill.KEPT),
                verdict == null ? List.of() : changes.views(inquiry),
                answers.all(given, prefilled),
                links.advice(inquiry));
    }

    /** Where the company is covered, all reasons decide together; elsewhere it is the leading one. */
    private List<Rule> deciding(Advice advice) {
        List<Rule> all = advice.reasons(rules.criteria());
        return advice.decision() == Decision.COVERED
                ? all
                : all.stream().limit(1).toList();
    }

    private List<ReasonView> views(List<Rule> grounds, Answers given) {
        return grounds.stream().map(rule -> reasons.view(rule, given)).toList();
    }

    private Briefing.Ask ask(Open open, Answers given) {
        return new Briefing.Ask(
                words.title(open.question()), words.answer(open.question(), given), certaintyViews.lead(open));
    }

    private List<SentAnswer> prefilled(Answers given, Answers prefilled) {
        return answers.prefilled(given, prefilled).stream()
                .sorted(Comparator.comparing(SentAnswer::prefill))
                .toList();
    }
}
