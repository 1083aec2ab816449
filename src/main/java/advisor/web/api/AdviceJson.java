package advisor.web.api;

import advisor.cost.DollarRange;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The advice as JSON; names as the contract has them. */
record AdviceJson(
        String rulebook,
        Map<String, Object> answers,
        @Nullable String verdict,
        List<String> mentions,
        boolean settled,
        @Nullable List<String> possible,
        List<Open> open,
        List<Reason> reasons,
        List<Reason> against,
        List<Change> changes,
        @Nullable Robust robust,
        List<Alternative> alternatives,
        List<Near> near,
        List<List<String>> here,
        List<Step> steps,
        Costs costs,
        List<Driver> drivers,
        Links links) {

    /** A rule that is met. The question is the main one that it rests on; the answer is null if it is open. */
    record Reason(
            String criterion,
            String favours,
            String strength,
            boolean met,
            String because,
            String section,
            String question,
            @Nullable Object answer) {}

    /** An open question. "if" is the first answer that changes the verdict alone; null if there is none. */
    record Open(
            String question,
            boolean couldChange,
            @JsonProperty("if") @Nullable Object answer,
            @Nullable String then) {}

    /** One answer that would be different, the verdict it leads to, and the advice with it changed. */
    record Change(String question, Object to, String verdict, String advice) {}

    /** Whether the verdict is the same whatever the criteria weigh; if not, where it turns. */
    record Robust(boolean anyWeights, @Nullable String turnsAt) {}

    /** Another verdict, the fewest answers that would have to be different, and the advice with them changed. */
    record Alternative(String verdict, List<To> changes, String advice) {}

    record To(String question, Object to) {}

    /** One thing to do, and the brief for it. */
    record Step(String step, String brief) {}

    /** One answer that would be different, and what both sides would weigh. */
    record Near(String question, Object to, int consultant, int officer) {}

    record Costs(
            String currency,
            int horizonMonths,
            int daysPerWeek,
            int savingPercent,
            @Nullable Integer project,
            @Nullable Integer retainer,
            @Nullable Exchange exchange,
            List<PathCost> paths,
            @Nullable Spend breakEvenMonthlySpend) {}

    /** The currency that a reader had dollars converted to, and how many units of it are one dollar. */
    record Exchange(String currency, BigDecimal rate) {}

    /** An assumption, its range, and the expected totals of the advised path at its ends, the smaller first. */
    record Driver(String assumption, long from, long to, long low, long high) {}

    record PathCost(
            String path,
            String currency,
            long low,
            long high,
            long expected,
            @Nullable Spend converted,
            String basis,
            List<Month> byMonth) {}

    record Month(int month, long low, long high) {}

    record Spend(long low, long expected, long high) {

        static @Nullable Spend of(@Nullable DollarRange range) {
            return range == null ? null : new Spend(range.low(), range.expected(), range.high());
        }
    }

    record Links(String advice, String brief) {}
}
