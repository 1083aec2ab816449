package advisor.web.cost;

import advisor.advice.Advice;
import advisor.advice.Decision;
import advisor.advice.Verdict;
import advisor.brief.Rechecks.Recheck;
import advisor.cost.Assumptions;
import advisor.cost.Costs;
import advisor.cost.Path;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Referral;
import advisor.web.language.Languages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that the figures of a table depend on, and their words: of the answers, few have a price.
 *
 * @param extrapolated whether help takes longer than the article prices
 * @param recheck when to look at the advice again; null while it is too early to say
 */
record Priced(
        @Nullable Verdict verdict,
        Decision decision,
        int daysPerWeek,
        boolean extrapolated,
        @Nullable Recheck recheck,
        Assumptions assumptions,
        Referral referral,
        Locale language) {

    static Priced of(Inquiry inquiry, Advice advice, Costs costs, @Nullable Recheck recheck) {
        return new Priced(
                advice.verdict(),
                advice.decision(),
                costs.daysPerWeek(),
                costs.estimate(Path.CONSULTANT).extrapolated(),
                recheck,
                inquiry.assumptions(),
                inquiry.referral(),
                Languages.current());
    }
}
