package advisor.web.send;

import advisor.web.advice.ChangeViews.ChangeView;
import advisor.web.advice.Reasons.ReasonView;
import advisor.web.advice.Sinces.Since;
import advisor.web.advice.VerdictView;
import advisor.web.cost.CostTable.PathCosts;
import advisor.web.send.SentAnswers.SentAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant needs for the first call. The prospect may read it before sending.
 *
 * @param since what changed in the rule book since; null if nothing did
 * @param verdict the recommendation
 * @param via the label of the variant of the link that the prospect came by; empty if by none
 * @param decided the rule that decided it; several only where they decide together
 * @param certainty how certain it is
 * @param ask what is open and so to be asked, what tells most about the recommendation first
 * @param against what points the other way
 * @param costs what the advised path costs beside doing nothing; null while no path is advised
 * @param prefilled what the consultant had filled in, what was changed first
 * @param kept whether some of that came back as it was
 * @param changes what would change the recommendation
 * @param answers every answer
 * @param advice the full advice
 */
public record Briefing(
        @Nullable Since since,
        VerdictView verdict,
        String via,
        List<ReasonView> decided,
        String certainty,
        List<Ask> ask,
        List<ReasonView> against,
        @Nullable PathCosts costs,
        List<SentAnswer> prefilled,
        boolean kept,
        List<ChangeView> changes,
        List<SentAnswer> answers,
        String advice) {

    /** A question to ask. */
    record Ask(String question, String answer, String effect) {}
}
