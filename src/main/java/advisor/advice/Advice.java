package advisor.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a company is advised to do, and on what grounds.
 *
 * @param verdict the recommendation; null while it is too early to say
 * @param decision what settled it
 * @param deciding the stop or the order that settled it, if one did
 * @param card the criteria met and what they weigh
 * @param mentions what to add beside the verdict
 */
public record Advice(
        @Nullable Verdict verdict,
        Decision decision,
        @Nullable Rule deciding,
        Scorecard card,
        Set<Mention> mentions) {

    /** What speaks for the verdict: what settled it first, then the criteria in the given order. */
    public List<Rule> reasons(List<Criterion> order) {
        List<Rule> reasons = new ArrayList<>();
        if (deciding != null) {
            reasons.add(deciding);
        }
        if (decision == Decision.COVERED) {
            reasons.addAll(List.of(Cover.values()));
        } else {
            reasons.addAll(card.favouring(side(), order));
        }
        return reasons;
    }

    /** What points the other way. Where the company is covered, only what asks for more than it has. */
    public List<Rule> against(List<Criterion> order) {
        List<Rule> against = new ArrayList<>();
        if (side() != Verdict.CONSULTANT && decision != Decision.COVERED) {
            against.addAll(card.favouring(Verdict.CONSULTANT, order));
        }
        if (side() != Verdict.OFFICER) {
            against.addAll(card.favouring(Verdict.OFFICER, order));
        }
        return against;
    }

    /** The side whose criteria are reasons for the verdict. */
    private Verdict side() {
        return verdict == Verdict.CONSULTANT_THEN_OFFICER ? card.leader() : verdict == null ? Verdict.NEITHER : verdict;
    }
}
