package advisor.web.cost;

import advisor.advice.Advice;
import advisor.advice.Decision;
import advisor.article.Rate;
import advisor.brief.BriefBook;
import advisor.brief.Phase;
import advisor.brief.Rechecks;
import advisor.brief.Rechecks.Recheck;
import advisor.cost.Costs;
import advisor.cost.DollarRange;
import advisor.cost.Estimate;
import advisor.cost.Path;
import advisor.web.inquiry.Inquiry;
import advisor.web.language.Words;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the advised path into words, month by month. */
@Component
class Plans {

    private static final double DAYS_A_MONTH = 365.25 / 12;

    private final Words words;
    private final Rechecks rechecks;
    private final BriefBook book;

    Plans(Words words, Rechecks rechecks, BriefBook book) {
        this.words = words;
        this.rechecks = rechecks;
        this.book = book;
    }

    private static @Nullable Estimate advised(Advice advice, Costs costs) {
        return costs.estimates().stream()
                .filter(estimate -> CostTables.isAdvised(estimate, advice.verdict()))
                .findFirst()
                .orElse(null);
    }

    /** When to look at an inquiry's advice again; null if it is too early for any. */
    @Nullable
    Recheck recheck(Inquiry inquiry) {
        return rechecks.recheck(inquiry.answers()).orElse(null);
    }

    /** The advised path; null if it is too early for one. */
    CostTable.@Nullable Plan plan(Advice advice, @Nullable Recheck recheck, Costs costs) {
        Estimate estimate = advised(advice, costs);
        return estimate == null || recheck == null ? null : plan(estimate, recheck, isCovered(advice), costs);
    }

    private CostTable.Plan plan(Estimate estimate, Recheck recheck, boolean covered, Costs costs) {
        String currency = costs.currency(estimate.path());
        List<YearStrip.Phase> phases = covered
                ? List.of(new YearStrip.Phase(1, costs.horizonMonths(), "nothing", DollarRange.NOTHING))
                : YearStrip.phases(estimate);
        List<CostTable.Phase> shown = new ArrayList<>(phases.stream()
                .map(phase -> phase(phase, estimate.path(), covered, currency))
                .toList());
        List<Integer> results = Stream.of(Phase.values()).map(book::day).toList();
        String alternative = alternative(shown);
        if (estimate.path() == Path.CONSULTANT_THEN_OFFICER) {
            shown.add(1, gate(phases.get(0).last()));
        }
        return new CostTable.Plan(
                YearStrip.of(estimate, phases, results, months(recheck.after())),
                words.text("plan.days", results.toArray()),
                alternative,
                shown,
                words.date(recheck.day()),
                covered ? words.text("plan.nothing-new") : total(estimate, currency));
    }

    private CostTable.Phase gate(int after) {
        return new CostTable.Phase("gate", words.text("plan.gate.when", after), words.text("plan.gate"), "");
    }

    private static boolean isCovered(Advice advice) {
        return advice.decision() == Decision.COVERED;
    }

    private String total(Estimate estimate, String currency) {
        return words.amount(currency, estimate.total());
    }

    private String alternative(List<CostTable.Phase> phases) {
        return words.text(
                "plan.alt",
                phases.stream()
                        .map(phase -> words.text("plan.alt.phase", phase.when(), phase.what(), phase.price()))
                        .collect(Collectors.joining("; ")));
    }

    private CostTable.Phase phase(YearStrip.Phase phase, Path path, boolean covered, String currency) {
        boolean one = phase.first() == phase.last();
        String what = path == Path.FULL_TIME_OFFICER ? "full-time" : covered ? "covered" : phase.bought();
        String price = words.amount(currency, phase.each());
        return new CostTable.Phase(
                phase.bought(),
                words.text(one ? "plan.month" : "plan.months", phase.first(), phase.last()),
                words.text("plan.what." + what),
                one || phase.each().high() == 0 ? price : words.text("plan.a-month", price));
    }

    /** A length of time in months. */
    private static double months(Rate length) {
        return length.high()
                * ChronoUnit.valueOf(length.unit().name()).getDuration().toDays()
                / DAYS_A_MONTH;
    }

    /** What is committed to now, and what a month costs after that. */
    String commits(Advice advice, Costs costs) {
        Estimate estimate = advised(advice, costs);
        if (estimate == null) {
            return words.text("commits.nothing");
        }
        String currency = costs.currency(estimate.path());
        List<YearStrip.Phase> phases = YearStrip.phases(estimate);
        boolean spread = estimate.extrapolated();
        DollarRange first = spread ? estimate.total() : phases.get(0).each();
        String key = isCovered(advice) ? "covered" : estimate.path().id();
        return words.text(
                "commits." + key,
                words.amount(currency, first),
                words.amount(currency, phases.get(phases.size() - 1).each()),
                words.days(costs.daysPerWeek()));
    }
}
