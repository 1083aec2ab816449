package advisor.web.advice;

import advisor.advice.Advice;
import advisor.advice.NearMiss;
import advisor.advice.NearMisses;
import advisor.advice.Robustness;
import advisor.advice.Stop;
import advisor.advice.Verdict;
import advisor.advice.Way;
import advisor.advice.Ways;
import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.web.language.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what would change a verdict: other weights, and other answers. */
@Component
class WhyNots {

    private final Ways ways;
    private final NearMisses misses;
    private final TurningPoints turningPoints;
    private final AnswerWords answerWords;
    private final Words words;

    WhyNots(Ways ways, NearMisses misses, TurningPoints turningPoints, AnswerWords answerWords, Words words) {
        this.ways = ways;
        this.misses = misses;
        this.turningPoints = turningPoints;
        this.answerWords = answerWords;
        this.words = words;
    }

    /**
     * What would change this advice.
     *
     * @param address where the advice on other answers is
     */
    Alternatives alternatives(
            Advice advice, Robustness robustness, Answers answers, Function<Answers, String> address) {
        Verdict verdict = advice.verdict();
        if (verdict == null) {
            return new Alternatives("", List.of(), "", "");
        }
        List<Way> found = ways.ways(answers);
        return new Alternatives(
                weights(advice, robustness),
                Stream.of(Verdict.values())
                        .filter(other -> other != verdict)
                        .map(other -> whyNot(other, found, address))
                        .toList(),
                advice.deciding() == Stop.NO_EVIDENCE ? words.text("why-not.evidence") : "",
                near(answers));
    }

    /** Whether the verdict holds whatever the weights; empty where none was weighed. */
    private String weights(Advice advice, Robustness robustness) {
        if (!advice.decision().isWeighed()) {
            return "";
        }
        String turns = turningPoints.turnsAt(robustness);
        return turns == null ? words.text("robust.any") : words.text("robust.ours", turns);
    }

    private WhyNot whyNot(Verdict other, List<Way> found, Function<Answers, String> address) {
        return found.stream()
                .filter(way -> way.verdict() == other)
                .map(way -> new WhyNot(
                        words.verdict(other),
                        way.changes().stream().map(this::change).collect(Collectors.joining("; ")),
                        address.apply(way.answers())))
                .findFirst()
                .orElseGet(() -> new WhyNot(words.verdict(other), "", ""));
    }

    private String change(Answer<?> answer) {
        return words.text("why-not.change", words.part(answer.question(), "short"), answerWords.text(answer));
    }

    /** The single changes that come nearest, where none leads to another verdict; empty if there are none. */
    private String near(Answers answers) {
        List<NearMiss> near = misses.near(answers);
        return near.isEmpty()
                ? ""
                : words.text("why-not.near", near.stream().map(this::near).collect(Collectors.joining("; ")));
    }

    private String near(NearMiss miss) {
        return words.text(
                "why-not.near.one",
                words.part(miss.answer().question(), "short"),
                answerWords.text(miss.answer()),
                miss.consultant(),
                miss.officer());
    }

    /**
     * What would change a verdict.
     *
     * @param weights whether it holds whatever the weights; empty where nothing was weighed
     * @param others one for each other verdict
     * @param evidence that evidence is needed first; empty if it is not
     * @param near which single changes come nearest; empty if one leads to another verdict
     */
    record Alternatives(String weights, List<WhyNot> others, String evidence, String near) {}

    /**
     * The shortest way to another verdict.
     *
     * @param changes the answers that would be different; empty if no way is short enough
     * @param address the advice with these changed; empty if there is none
     */
    record WhyNot(String verdict, String changes, String address) {}
}
