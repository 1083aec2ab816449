package advisor.web.advice;

import advisor.advice.Robustness;
import advisor.advice.RuleBook;
import advisor.advice.Strength;
import advisor.advice.Verdict;
import advisor.web.language.Words;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where a verdict turns under other weights. */
@Component
public class TurningPoints {

    private final RuleBook rules;
    private final Words words;

    TurningPoints(RuleBook rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    /** Which exchange of strengths turns the verdict, and into which; null if none does. */
    public @Nullable String turnsAt(Robustness robustness) {
        Verdict other = robustness.other();
        if (other == null) {
            return null;
        }
        Map<Strength, Integer> net = robustness.net();
        int scope = sum(net, 1);
        int seat = sum(net, -1);
        return words.text(
                seat > scope ? "robust.turns.officer" : "robust.turns.consultant",
                side(net, 1),
                side(net, -1),
                scope,
                seat,
                words.name("verdict.", other));
    }

    /** What one side has more of than the other, such as "1 × decisive + 2 × weak". */
    private String side(Map<Strength, Integer> net, int sign) {
        return net.entrySet().stream()
                .filter(entry -> entry.getValue() * sign > 0)
                .map(entry ->
                        words.text("robust.part", entry.getValue() * sign, words.name("strength.", entry.getKey())))
                .collect(Collectors.joining(" + "));
    }

    private int sum(Map<Strength, Integer> net, int sign) {
        return net.entrySet().stream()
                .filter(entry -> entry.getValue() * sign > 0)
                .mapToInt(entry -> entry.getValue() * sign * rules.weight(entry.getKey()))
                .sum();
    }
}
