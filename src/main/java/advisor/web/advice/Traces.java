package advisor.web.advice;

import advisor.advice.Advisor;
import advisor.advice.Verdict;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Trace;
import advisor.web.language.Words;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leads from one advice to another and back, so that a change leaves a trace. */
@Component
class Traces {

    private final Advisor advisor;
    private final Words words;
    private final Links links;

    Traces(Advisor advisor, Words words, Links links) {
        this.advisor = advisor;
        this.words = words;
        this.links = links;
    }

    /** The advice on other answers, to be tried by a reader who came by this trace, if any. */
    String whatIf(Inquiry inquiry, @Nullable Trace trace, Answers others) {
        Answers own = trace != null && trace.whatIf() ? trace.before() : inquiry.answers();
        Inquiry other = inquiry.with(others);
        return own.equals(others) ? links.advice(other) : links.advice(other, new Trace(own, true));
    }

    /** What changed on the way here; null if the reader came from no other answers. */
    @Nullable
    Changed changed(Inquiry inquiry, @Nullable Verdict now, @Nullable Trace trace) {
        if (trace == null) {
            return null;
        }
        Verdict before = advisor.advise(trace.before()).verdict();
        return new Changed(
                trace.whatIf(),
                trace.questions(inquiry.answers()).stream()
                        .map(question -> difference(question, trace.before(), inquiry.answers()))
                        .collect(Collectors.joining("; ")),
                words.text(before == now ? "trace.same" : "trace.other", words.verdict(before)),
                links.advice(inquiry.with(trace.before())),
                links.advice(inquiry));
    }

    private String difference(Question<?> question, Answers before, Answers now) {
        return words.text(
                "trace.difference",
                words.part(question, "short"),
                words.answer(question, now),
                words.answer(question, before));
    }

    /**
     * What changed.
     *
     * @param whatIf whether it is only tried
     * @param differences the answers, now and before
     * @param before what the advice was before
     * @param undo the advice before
     * @param keep this advice, without the way to it
     */
    record Changed(boolean whatIf, String differences, String before, String undo, String keep) {}
}
