package advisor.web.advice;

import advisor.advice.Verdict;
import advisor.web.advice.Acts.Act;
import advisor.web.advice.AnswerLines.AnswerLine;
import advisor.web.advice.CertaintyViews.CertaintyView;
import advisor.web.advice.Keeps.Keep;
import advisor.web.advice.Offers.NextStepView;
import advisor.web.advice.Offers.Offer;
import advisor.web.advice.Reasons.ReasonView;
import advisor.web.advice.Sinces.Since;
import advisor.web.advice.Traces.Changed;
import advisor.web.advice.WhyNots.Alternatives;
import advisor.web.cost.CostTable;
import advisor.web.page.Problem;
import advisor.web.question.QuestionField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The advice, ready to be shown.
 *
 * @param problems what is wrong with the assumptions, with a link to the place
 * @param since what changed in the rules since the address was made; null if nothing did
 * @param changed what the reader changed on the way here; null if nothing
 * @param verdict the verdict in words
 * @param act what to do now, and what it costs
 * @param ask the question to answer first where it is too early for a verdict; null elsewhere
 * @param leading at most three reasons
 * @param further the other reasons
 * @param against what points the other way
 * @param weighed everything weighed
 * @param certainty how certain the verdict is
 * @param alternatives what would change it
 * @param grid where the company stands; null while it is too early for a verdict
 * @param costs what every path costs
 * @param next what the consultant proposes to do next; null if nothing
 * @param offer the offer to send it to the consultant; null if no open link brought the reader here
 * @param answers the questions that count and their answers
 * @param answered how many of them have one
 * @param keep the ways to keep it
 */
public record AdvicePage(
        List<Problem> problems,
        @Nullable Since since,
        @Nullable Changed changed,
        VerdictView verdict,
        Act act,
        @Nullable Ask ask,
        List<ReasonView> leading,
        List<ReasonView> further,
        List<ReasonView> against,
        Weighed weighed,
        CertaintyView certainty,
        Alternatives alternatives,
        @Nullable StandpointGrid grid,
        CostTable.Section costs,
        @Nullable NextStepView next,
        @Nullable Offer offer,
        List<AnswerLine> answers,
        long answered,
        Keep keep) {

    /** The number of the first of the further reasons. */
    int furtherFrom() {
        return leading.size() + 1;
    }

    /** Whether everything weighed is shown at once: where nobody is to be hired, it comes second. */
    boolean weighedInSight() {
        return !weighed.reasons().isEmpty() && !hiresNobody();
    }

    /** Whether it is shown to whoever unfolds it. */
    boolean weighedFolded() {
        return !weighed.reasons().isEmpty() && hiresNobody();
    }

    /** Whether the grid is shown at once: where it says something, and somebody could be hired. */
    boolean gridInSight() {
        return grid != null && !grid.uniform() && !hiresNobody();
    }

    /** Whether it is shown to whoever unfolds it. */
    boolean gridFolded() {
        return grid != null && !gridInSight();
    }

    private boolean hiresNobody() {
        return Verdict.NEITHER.id().equals(verdict.id());
    }

    /** The question to answer first, as a form, and what it carries along. */
    record Ask(QuestionField field, Map<String, String> hidden) {}

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
            int scopeWeight,
            int seatWeight,
            List<Integer> scale) {}
}
