package advisor.web.advice;

import advisor.advice.Advice;
import advisor.advice.Certainty;
import advisor.advice.Step;
import advisor.brief.Kind;
import advisor.cost.CostModel;
import advisor.cost.Path;
import advisor.web.cost.CostTable;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Trace;
import advisor.web.language.Words;
import advisor.web.page.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what to do now, and what it costs. */
@Component
class Acts {

    private final Words words;
    private final Links links;
    private final CostModel model;

    Acts(Words words, Links links, CostModel model) {
        this.words = words;
        this.links = links;
        this.model = model;
    }

    /** What to do on this advice; a question is answered first where it is too early for one. */
    Act act(Advice advice, Certainty certainty, Inquiry inquiry, @Nullable Trace trace, CostTable costs) {
        List<Step> steps = Step.of(advice, certainty);
        boolean evidenceFirst = steps.size() > 1 && steps.get(0) == Step.EXPERIMENT;
        Kind kind = Kind.of(advice);
        return evidenceFirst
                ? new Act(
                        words.text("act.now.evidence"),
                        words.text("commits.evidence", subscription(inquiry), costs.commits()),
                        words.text("act.then.evidence", words.name("brief.next.", kind)),
                        words.name("act.brief.", Kind.EXPERIMENT),
                        links.to(
                                Address.BRIEF,
                                inquiry.with(Step.EXPERIMENT.briefed(inquiry.answers())),
                                new Trace(inquiry.answers(), true)))
                : new Act(
                        words.name("act.now.", kind),
                        costs.commits(),
                        words.name("brief.next.", kind),
                        words.name("act.brief.", kind),
                        trace == null ? links.brief(inquiry) : links.to(Address.BRIEF, inquiry, trace));
    }

    private String subscription(Inquiry inquiry) {
        return words.dollars(
                inquiry.costs(model).estimate(Path.NEITHER).byMonth().get(0).expected());
    }

    /**
     * What to do.
     *
     * @param now the first step
     * @param costs what is committed by it, and what comes after
     * @param next the same in full, with what comes after it
     * @param label what the brief is
     * @param brief where the brief is
     */
    record Act(String now, String costs, String next, String label, String brief) {}
}
