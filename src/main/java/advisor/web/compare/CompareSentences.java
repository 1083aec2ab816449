package advisor.web.compare;

import advisor.advice.Bearing;
import advisor.advice.Comparison;
import advisor.advice.Verdict;
import advisor.text.Direction;
import advisor.web.language.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a sentence what a comparison comes to. */
@Component
class CompareSentences {

    private static final String AND = ", ";
    private static final String OR = "; ";

    private final Words words;

    CompareSentences(Words words) {
        this.words = words;
    }

    /** What a company is called. */
    String name(Compared side) {
        return name(side.side(), side.name());
    }

    /** The same as it is typed. */
    String said(Compared side) {
        return side.name().isEmpty() ? words.name("compare.name.", side.side()) : side.name();
    }

    /** What a side is called if this name, which may be empty, is given to it. */
    String name(Side side, String given) {
        return given.isEmpty() ? words.name("compare.name.", side) : Direction.isolated(given);
    }

    /** What a verdict leads to, in a few words. */
    String outcome(@Nullable Verdict verdict) {
        return verdict == null ? words.text("compare.too-early") : words.name("advice.side.", verdict);
    }

    /** Every verdict, with those who get it. */
    String result(Comparison comparison, List<Compared> sides) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int side = 0; side < sides.size(); side++) {
            String outcome = outcome(comparison.sides().get(side).verdict());
            names.merge(outcome, name(sides.get(side)), (earlier, name) -> earlier + AND + name);
        }
        return names.size() == 1
                ? words.text("compare.result.same", String.join("", names.keySet()))
                : words.text("compare.result.different", results(names));
    }

    private String results(Map<String, String> names) {
        return names.entrySet().stream()
                .map(result -> words.text("compare.result.of", result.getKey(), result.getValue()))
                .collect(Collectors.joining(OR));
    }

    /** How many answers differ, and what that means for the verdicts. */
    String lead(Comparison comparison) {
        int differences = comparison.differences().size();
        if (differences == 0) {
            return words.text("compare.lead.equal");
        }
        if (comparison.isSameVerdict()) {
            String grounds = comparison.isSameGround() ? "" : " " + words.text("compare.lead.grounds");
            return alone(comparison) + grounds;
        }
        if (differences == 1) {
            return words.text("compare.lead.decides");
        }
        return comparison.sides().size() == 2
                ? words.text("compare.lead.different", differences) + " " + enough(comparison)
                : alone(comparison);
    }

    private String alone(Comparison comparison) {
        return words.text("compare.lead.same", comparison.differences().size(), comparison.count(Bearing.ALONE));
    }

    private String enough(Comparison comparison) {
        int fewest = comparison.turns().get(0).differences().size();
        return fewest == 1 ? words.text("compare.lead.one") : words.text("compare.lead.several", fewest);
    }

    /** Whether the verdict is the same whoever is right; null if nobody differs. */
    @Nullable
    String mixes(Comparison comparison) {
        if (comparison.differences().isEmpty()) {
            return null;
        }
        if (!comparison.isTried()) {
            return words.text(comparison.varies() ? "compare.mixes.vary" : "compare.mixes.many", comparison.mixes());
        }
        String outcomes = comparison.outcomes().stream()
                .map(outcome -> words.text("compare.mixes.of", outcome.mixes(), outcome(outcome.verdict())))
                .collect(Collectors.joining(OR));
        return comparison.isSettled()
                ? words.text(
                        "compare.mixes.same",
                        comparison.mixes(),
                        outcome(comparison.first().verdict()))
                : words.text("compare.mixes.different", comparison.mixes(), outcomes);
    }
}
