package advisor.web.advice;

import advisor.web.advice.ChangeViews.ChangeView;
import advisor.web.advice.NextSteps.NextStep;
import advisor.web.advice.Offers.Offer;
import advisor.web.advice.Sinces.Since;
import advisor.web.cost.CostTable;
import advisor.web.page.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The advice, ready to be shown.
 *
 * @param problems what is wrong with the assumptions, with a link to the place
 * @param since what changed since the address was made; null if nothing did
 * @param verdict the verdict in words
 * @param leading at most three reasons
 * @param further the other reasons
 * @param against what points the other way
 * @param weighed everything weighed
 * @param costs what every path costs
 * @param step what to do next
 * @param offer the offer to send it to the consultant; null if no open link brought the reader here
 * @param answers the questions that count and their answers
 * @param answered how many of them have one
 * @param certainty how certain the verdict is
 * @param changes what would change it
 * @param keep the ways to keep it
 * @param questions all questions with these answers on one page
 */
public record AdvicePage(
        List<Problem> problems,
        @Nullable Since since,
        VerdictView verdict,
        List<ReasonView> leading,
        List<ReasonView> further,
        List<ReasonView> against,
        Weighed weighed,
        CostTable costs,
        NextStep step,
        @Nullable Offer offer,
        List<AnswerLine> answers,
        long answered,
        CertaintyView certainty,
        List<ChangeView> changes,
        Keep keep,
        String questions) {

    /**
     * The criteria met, as a chart and as a table.
     *
     * @param note what the weights did not decide; empty where they decided
     * @param scale what each strength counts, strongest first
     */
    record Weighed(
            String note,
            WeighedChart chart,
            List<ReasonView> reasons,
            String scope,
            String seat,
            int scopeWeight,
            int seatWeight,
            List<Integer> scale) {}
}
