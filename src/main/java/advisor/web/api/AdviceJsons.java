package advisor.web.api;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.Certainties;
import advisor.advice.Certainty;
import advisor.advice.Change;
import advisor.advice.Changes;
import advisor.advice.Criterion;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.advice.Step;
import advisor.advice.Verdict;
import advisor.practice.operator.AdviceCounts;
import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import advisor.web.advice.Reasons;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Languages;
import advisor.web.language.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns advice into JSON. */
@Component
class AdviceJsons {

    private final Advisor advisor;
    private final Certainties certainties;
    private final Changes changes;
    private final SensitivityJsons sensitivity;
    private final RuleBook rules;
    private final CostJsons costs;
    private final Reasons reasons;
    private final Links links;
    private final Languages languages;
    private final AdviceCounts counts;

    AdviceJsons(
            Advisor advisor,
            Certainties certainties,
            Changes changes,
            SensitivityJsons sensitivity,
            RuleBook rules,
            CostJsons costs,
            Reasons reasons,
            Links links,
            Languages languages,
            AdviceCounts counts) {
        this.advisor = advisor;
        this.certainties = certainties;
        this.changes = changes;
        this.sensitivity = sensitivity;
        this.rules = rules;
        this.costs = costs;
        this.reasons = reasons;
        this.links = links;
        this.languages = languages;
        this.counts = counts;
    }

    AdviceJson json(Inquiry inquiry) {
        Answers answers = inquiry.answers();
        Advice advice = advisor.advise(answers);
        counts.count(advice.verdict());
        Certainty certainty = certainties.certainty(answers);
        return new AdviceJson(
                rules.version(),
                answers(answers),
                advice.verdict() == null ? null : advice.verdict().id(),
                advice.mentions().stream().map(Identified::id).toList(),
                certainty.settled(),
                possible(certainty.possible()),
                certainty.open().stream().map(AdviceJsons::open).toList(),
                reasons(advice.reasons(rules.criteria()), answers),
                reasons(advice.against(rules.criteria()), answers),
                changes.changes(answers).stream()
                        .map(change -> change(change, inquiry))
                        .toList(),
                sensitivity.robust(answers),
                sensitivity.alternatives(inquiry),
                sensitivity.near(answers),
                sensitivity.here(answers),
                steps(Step.of(advice, certainty), inquiry),
                costs.json(inquiry),
                costs.drivers(inquiry, advice.verdict()),
                new AdviceJson.Links(languages.carry(links.advice(inquiry)), languages.carry(links.brief(inquiry))));
    }

    private List<AdviceJson.Step> steps(List<Step> steps, Inquiry inquiry) {
        return steps.stream()
                .map(step -> new AdviceJson.Step(
                        step.id(), languages.carry(links.brief(inquiry.with(step.briefed(inquiry.answers()))))))
                .toList();
    }

    private static @Nullable List<String> possible(@Nullable Set<Verdict> possible) {
        return possible == null ? null : possible.stream().map(Verdict::id).toList();
    }

    private static AdviceJson.Open open(Certainty.Open open) {
        Certainty.Turn turn = open.turn();
        return new AdviceJson.Open(
                open.question().id(),
                open.couldChange(),
                turn == null ? null : value(turn.answer()),
                turn == null ? null : turn.verdict().id());
    }

    private AdviceJson.Change change(Change change, Inquiry inquiry) {
        return new AdviceJson.Change(
                change.answer().question().id(),
                value(change.answer()),
                change.verdict().id(),
                languages.carry(links.advice(inquiry.with(change.answers()))));
    }

    /** An answer as an address writes it; a number as a number. */
    static Object value(Answer<?> answer) {
        return answer.value() instanceof Integer number ? number : answer.written();
    }

    static Map<String, Object> answers(Answers answers) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            Object answer = answer(question, answers);
            if (answer != null) {
                json.put(question.id(), answer);
            }
        }
        return json;
    }

    /** An answer as an address writes it; a known number as a number; null if there is none. */
    private static @Nullable Object answer(Question<?> question, Answers answers) {
        Integer number = question instanceof WholeNumber whole ? answers.get(whole) : null;
        return number == null ? Questionnaire.write(question, answers).orElse(null) : number;
    }

    private List<AdviceJson.Reason> reasons(List<Rule> grounds, Answers answers) {
        return grounds.stream().map(rule -> reason(rule, answers)).toList();
    }

    private AdviceJson.Reason reason(Rule rule, Answers answers) {
        Question<?> question = Reasons.questions(rule, answers).get(0);
        return new AdviceJson.Reason(
                rule.id(),
                rule.favours().id(),
                rule instanceof Criterion criterion ? rules.strength(criterion).id() : Words.kind(rule),
                true,
                reasons.because(rule),
                rules.section(rule).title(),
                question.id(),
                answer(question, answers));
    }
}
