package advisor.web.compare;

import advisor.advice.Bearing;
import advisor.advice.Comparison;
import advisor.advice.Verdict;
import advisor.web.language.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a sentence what a comparison comes to. */
@Component
class CompareSentences {

    private final Words words;

    CompareSentences(Words words) {
        this.words = words;
    }

    /** What a side is called. */
    String name(Side side) {
        return words.name("compare.name.", side);
    }

    /** What a verdict leads to, in a few words. */
    String outcome(@Nullable Verdict verdict) {
        return verdict == null ? words.text("compare.too-early") : words.name("advice.side.", verdict);
    }

    /** Both verdicts. */
    String result(Comparison comparison) {
        String first = outcome(comparison.first().verdict());
        if (!comparison.isSameVerdict()) {
            String second = outcome(comparison.second().verdict());
            return words.text("compare.result.different", first, second);
        }
        return words.text("compare.result.same", first);
    }

    /** How many answers differ, and what that means for the verdicts. */
    String lead(Comparison comparison) {
        int differences = comparison.differences().size();
        if (differences == 0) {
            return words.text("compare.lead.equal");
        }
        if (!comparison.isSameVerdict()) {
            int fewest = comparison.turns().get(0).differences().size();
            String enough = fewest == 1 ? words.text("compare.lead.one") : words.text("compare.lead.several", fewest);
            return differences == 1
                    ? words.text("compare.lead.decides")
                    : words.text("compare.lead.different", differences) + " " + enough;
        }
        String grounds = comparison.isSameGround() ? "" : " " + words.text("compare.lead.grounds");
        return words.text("compare.lead.same", differences, comparison.count(Bearing.ALONE)) + grounds;
    }
}
