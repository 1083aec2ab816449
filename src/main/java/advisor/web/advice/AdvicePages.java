package advisor.web.advice;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.questionnaire.Answers;
import advisor.web.cost.CostForms;
import advisor.web.cost.CostTables;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiry;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import advisor.web.page.Problem;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Prepares the page of the advice. */
@Component
public class AdvicePages {

    private static final int LEADING = 3;

    private final Advisor advisor;
    private final RuleBook rules;
    private final CertaintyViews certaintyViews;
    private final ChangeViews changes;
    private final VerdictViews verdicts;
    private final Reasons reasons;
    private final WeighedViews weighed;
    private final CostTables costs;
    private final CostForms forms;
    private final NextSteps steps;
    private final Offers offers;
    private final AnswerLines lines;
    private final Sinces sinces;
    private final Keeps keeps;

    AdvicePages(
            Advisor advisor,
            RuleBook rules,
            CertaintyViews certaintyViews,
            ChangeViews changes,
            VerdictViews verdicts,
            Reasons reasons,
            WeighedViews weighed,
            CostTables costs,
            CostForms forms,
            NextSteps steps,
            Offers offers,
            AnswerLines lines,
            Sinces sinces,
            Keeps keeps) {
        this.advisor = advisor;
        this.rules = rules;
        this.certaintyViews = certaintyViews;
        this.changes = changes;
        this.verdicts = verdicts;
        this.reasons = reasons;
        this.weighed = weighed;
        this.costs = costs;
        this.forms = forms;
        this.steps = steps;
        this.offers = offers;
        this.lines = lines;
        this.sinces = sinces;
        this.keeps = keeps;
    }

    /** The page for an inquiry. */
    public AdvicePage page(Inquiry inquiry) {
        return page(inquiry, Form.EMPTY);
    }

    /** Shows the page for an inquiry; a bad request with wrong assumptions, which are left out and named. */
    ModelAndView shown(Inquiry inquiry, Form form) {
        AdvicePage page = page(inquiry, form);
        return Pages.page("advice/advice", page, page.problems());
    }

    private AdvicePage page(Inquiry inquiry, Form form) {
        Answers answers = inquiry.answers();
        Advice advice = advisor.advise(answers);
        CertaintyView certainty = certaintyViews.view(inquiry, advice.verdict());
        List<ReasonView> all = views(advice.reasons(rules.criteria()), answers);
        List<AnswerLine> answered = lines.all(inquiry);
        VerdictView verdict = verdicts.view(advice, answers);
        List<Problem> problems = forms.problems(form);
        return new AdvicePage(
                problems,
                sinces.since(inquiry),
                verdict,
                all.subList(0, Math.min(LEADING, all.size())),
                all.subList(Math.min(LEADING, all.size()), all.size()),
                views(advice.against(rules.criteria()), answers),
                weighed.weighed(advice, answers),
                costs.table(inquiry, form, advice.verdict()),
                steps.step(advice, inquiry, certainty.first()),
                offers.offer(inquiry),
                answered,
                answers.answered(),
                certainty,
                changes.views(inquiry),
                keeps.keep(inquiry),
                Address.questions(Form.fromAdvice(inquiry.parameters())));
    }

    private List<ReasonView> views(List<Rule> grounds, Answers answers) {
        return grounds.stream().map(rule -> reasons.view(rule, answers)).toList();
    }
}
