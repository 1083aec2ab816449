package advisor.web.advice;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.Certainties;
import advisor.advice.Certainty;
import advisor.advice.Robustness;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.cost.Assumptions;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.web.advice.Acts.Act;
import advisor.web.advice.AdvicePage.Ask;
import advisor.web.advice.CertaintyViews.CertaintyView;
import advisor.web.advice.Reasons.ReasonView;
import advisor.web.cost.CostForms;
import advisor.web.cost.CostTable;
import advisor.web.cost.CostTables;
import advisor.web.inquiry.Edit;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Trace;
import advisor.web.page.Pages;
import advisor.web.question.QuestionFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Prepares the page of the advice. */
@Component
public class AdvicePages {

    private static final int LEADING = 3;

    private final Advisor advisor;
    private final RuleBook rules;
    private final Certainties certainties;
    private final CertaintyViews certaintyViews;
    private final WhyNots whyNots;
    private final StandpointGrids grids;
    private final VerdictViews verdicts;
    private final Reasons reasons;
    private final WeighedViews weighed;
    private final CostTables costs;
    private final CostForms forms;
    private final Acts acts;
    private final QuestionFields fields;
    private final Offers offers;
    private final AnswerLines lines;
    private final Sinces sinces;
    private final Traces traces;
    private final Keeps keeps;
    private final Links links;

    AdvicePages(
            Advisor advisor,
            RuleBook rules,
            Certainties certainties,
            CertaintyViews certaintyViews,
            WhyNots whyNots,
            StandpointGrids grids,
            VerdictViews verdicts,
            Reasons reasons,
            WeighedViews weighed,
            CostTables costs,
            CostForms forms,
            Acts acts,
            QuestionFields fields,
            Offers offers,
            AnswerLines lines,
            Sinces sinces,
            Traces traces,
            Keeps keeps,
            Links links) {
        this.advisor = advisor;
        this.rules = rules;
        this.certainties = certainties;
        this.certaintyViews = certaintyViews;
        this.whyNots = whyNots;
        this.grids = grids;
        this.verdicts = verdicts;
        this.reasons = reasons;
        this.weighed = weighed;
        this.costs = costs;
        this.forms = forms;
        this.acts = acts;
        this.fields = fields;
        this.offers = offers;
        this.lines = lines;
        this.sinces = sinces;
        this.traces = traces;
        this.keeps = keeps;
        this.links = links;
    }

    /** The page for an inquiry, without the way by which a reader came: what is handed on knows of none. */
    public AdvicePage page(Inquiry inquiry) {
        return page(inquiry, Form.EMPTY, null, others -> links.advice(inquiry.with(others)));
    }

    /** Shows the page for an inquiry; a bad request with wrong assumptions, which are left out and named. */
    ModelAndView shown(Inquiry inquiry, Form form) {
        Trace trace = form.edit().trace().orElse(null);
        AdvicePage page = page(inquiry, form, trace, others -> traces.whatIf(inquiry, trace, others));
        return Pages.page("advice/advice", page, page.problems());
    }

    private AdvicePage page(Inquiry inquiry, Form form, @Nullable Trace trace, Function<Answers, String> addresses) {
        Answers answers = inquiry.answers();
        Advice advice = advisor.advise(answers);
        Certainty certainty = certainties.certainty(answers);
        Robustness robustness = Robustness.of(advisor, answers);
        CertaintyView certain = certaintyViews.view(inquiry, advice, certainty, robustness);
        Map<Rule, ReasonView> known = new HashMap<>();
        Function<Rule, ReasonView> views = rule -> known.computeIfAbsent(rule, one -> reasons.view(one, answers));
        List<ReasonView> all =
                advice.reasons(rules.criteria()).stream().map(views).toList();
        List<ReasonView> leading = all.subList(0, Math.min(LEADING, all.size()));
        CostTable.Section section = costs.section(inquiry, form, edited(inquiry.with(Assumptions.OURS), trace), advice);
        VerdictView verdict = verdicts.view(advice, answers);
        Act act = acts.act(advice, certainty, inquiry, trace, section.table());
        return new AdvicePage(
                forms.problems(form),
                sinces.since(inquiry),
                traces.changed(inquiry, advice.verdict(), trace),
                verdict,
                act,
                advice.verdict() == null ? ask(certainty, form, inquiry) : null,
                leading,
                all.subList(leading.size(), all.size()),
                advice.against(rules.criteria()).stream().map(views).toList(),
                weighed.weighed(advice, views),
                certain,
                whyNots.alternatives(advice, robustness, answers, addresses),
                grids.grid(advice, answers),
                section,
                offers.next(inquiry.referral(), advice.verdict()),
                offers.offer(inquiry),
                lines.all(inquiry),
                answers.answered(),
                keeps.keep(inquiry, verdict, act));
    }

    /** What a reader carries along who changes something: a change that is only tried stays one. */
    private static Map<String, String> edited(Inquiry inquiry, @Nullable Trace trace) {
        Map<String, String> parameters = inquiry.parameters();
        if (trace == null || !trace.whatIf()) {
            return Edit.fromAdvice(parameters);
        }
        parameters.putAll(trace.parameters(inquiry.answers()));
        return parameters;
    }

    private @Nullable Ask ask(Certainty certainty, Form form, Inquiry inquiry) {
        return certainty
                .first()
                .map(open -> ask(open.question(), form, inquiry))
                .orElse(null);
    }

    private Ask ask(Question<?> question, Form form, Inquiry inquiry) {
        Map<String, String> hidden = inquiry.parameters();
        hidden.remove(question.id());
        return new Ask(fields.field(question, form), hidden);
    }
}
