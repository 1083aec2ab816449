package advisor.web.advice;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.Alternatives;
import advisor.advice.Certainty;
import advisor.advice.Certainty.Open;
import advisor.advice.Robustness;
import advisor.advice.Verdict;
import advisor.questionnaire.Answer;
import advisor.web.inquiry.Inquiry;
import advisor.web.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts certainty into words. */
@Component
public class CertaintyViews {

    private final Advisor advisor;
    private final Alternatives alternatives;
    private final AnswerLines lines;
    private final AnswerWords answers;
    private final Words words;

    CertaintyViews(Advisor advisor, Alternatives alternatives, AnswerLines lines, AnswerWords answers, Words words) {
        this.advisor = advisor;
        this.alternatives = alternatives;
        this.lines = lines;
        this.answers = answers;
        this.words = words;
    }

    /** How certain an advice on an inquiry is. */
    CertaintyView view(Inquiry inquiry, Advice advice, Certainty certainty, Robustness robustness) {
        Open first = certainty.first().orElse(null);
        return new CertaintyView(
                certainty.settled(),
                line(advice, certainty, robustness, first),
                text(certainty),
                caveat(certainty, advice.verdict()),
                first == null ? null : lines.next(first.question(), inquiry),
                first == null ? "" : lead(first),
                first == null || !first.decides() ? List.of() : outcomes(first, inquiry));
    }

    private String line(Advice advice, Certainty certainty, Robustness robustness, @Nullable Open first) {
        if (advice.verdict() == null) {
            return words.text("certain.early");
        }
        if (certainty.settled()) {
            boolean ours = advice.decision().isWeighed() && !robustness.anyWeights();
            return words.text(ours ? "certain.weights" : "certain.settled");
        }
        return words.text(first != null && first.decides() ? "certain.decides" : "certain.open");
    }

    /** How certain it is, in a sentence or two. */
    public String text(Certainty certainty) {
        if (certainty.settled()) {
            int open = certainty.open().size();
            return open == 0
                    ? words.text("certainty.settled.all")
                    : words.text(
                            certainty.tried() == 1 ? "certainty.settled.idle" : "certainty.settled.open",
                            open,
                            certainty.tried());
        }
        Collection<Verdict> possible = certainty.possible();
        return possible == null
                ? words.text("certainty.too-many")
                : words.text("certainty.possible", names(possible), certainty.tried());
    }

    private String caveat(Certainty certainty, @Nullable Verdict verdict) {
        Collection<Verdict> possible = certainty.possible();
        return possible == null || verdict == null || possible.contains(verdict) ? "" : words.text("certainty.passing");
    }

    private String names(Collection<Verdict> verdicts) {
        return verdicts.stream().map(verdict -> words.name("verdict.", verdict)).collect(Collectors.joining("; "));
    }

    /** What an answer to an open question could change. */
    public String lead(Open first) {
        if (!first.couldChange()) {
            return words.text("certainty.idle");
        }
        if (first.decides()) {
            return words.text("certainty.decides");
        }
        return first.turn() == null
                ? words.text("certainty.together")
                : words.text(
                        "certainty.turn",
                        answers.text(first.turn().answer()),
                        words.name("verdict.", first.turn().verdict()));
    }

    private List<Outcome> outcomes(Open first, Inquiry inquiry) {
        Map<Verdict, List<String>> byVerdict = new EnumMap<>(Verdict.class);
        for (Answer<?> answer : alternatives.of(first.question())) {
            Verdict verdict =
                    advisor.advise(answer.in(inquiry.answers()).onPath()).verdict();
            if (verdict != null) {
                byVerdict.computeIfAbsent(verdict, key -> new ArrayList<>()).add(answers.text(answer));
            }
        }
        return byVerdict.entrySet().stream()
                .map(entry -> new Outcome(String.join("; ", entry.getValue()), words.name("verdict.", entry.getKey())))
                .toList();
    }

    /**
     * How certain a verdict is, in words.
     *
     * @param line the same in one line
     * @param caveat what else has to be said; empty if nothing
     * @param first the question to answer next; null if none can change the verdict
     */
    record CertaintyView(
            boolean settled,
            String line,
            String text,
            String caveat,
            AnswerLines.@Nullable Next first,
            String lead,
            List<Outcome> outcomes) {

        /** What to find out first; null if nothing can change the verdict. */
        @Nullable
        String question() {
            return first == null ? null : first.title();
        }

        /** Where to answer that; null if there is nothing to. */
        @Nullable
        String change() {
            return first == null ? null : first.change();
        }
    }

    /** A verdict that a question can lead to. */
    record Outcome(String answers, String verdict) {}
}
