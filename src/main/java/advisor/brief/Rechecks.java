package advisor.brief;

import advisor.advice.Advisor;
import advisor.advice.Verdict;
import advisor.article.Rate;
import advisor.cost.CostModel;
import advisor.cost.Figure;
import advisor.cost.RateCard;
import advisor.questionnaire.Answers;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Tells when an advice is to be looked at again: where what it advises, begun today, is over or has to have shown. */
public class Rechecks {

    private final Advisor advisor;
    private final CostModel costs;
    private final RateCard rates;
    private final Clock clock;

    /** Tells it by these rules, lengths and today's date. */
    public Rechecks(Advisor advisor, CostModel costs, RateCard rates, Clock clock) {
        this.advisor = advisor;
        this.costs = costs;
        this.rates = rates;
        this.clock = clock;
    }

    /** The day for these answers; empty while it is too early to say anything. */
    public Optional<Recheck> recheck(Answers answers) {
        return Optional.ofNullable(advisor.advise(answers).verdict()).map(verdict -> recheck(verdict, answers));
    }

    private Recheck recheck(Verdict verdict, Answers answers) {
        Rate after = after(verdict, answers);
        return new Recheck(verdict, day(after), after);
    }

    private Rate after(Verdict verdict, Answers answers) {
        return switch (verdict) {
            case NEITHER -> rates.rate(Figure.RECHECK_NEITHER);
            case CONSULTANT -> costs.engagementLength(answers);
            case CONSULTANT_THEN_OFFICER -> rates.rate(Figure.SCOPE_LENGTH);
            case OFFICER -> rates.rate(Figure.RECHECK_OFFICER);
        };
    }

    /** The units of time are called here as they are in Java. */
    private LocalDate day(Rate after) {
        return workingDay(LocalDate.now(clock)
                .plus(after.high(), ChronoUnit.valueOf(after.unit().name())));
    }

    /** The day itself, or the Monday after its weekend. */
    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /**
     * When to look at an advice again.
     *
     * @param verdict the verdict of the advice
     * @param day the day, a working day
     * @param after how long after the advice that is, and who says so
     */
    public record Recheck(Verdict verdict, LocalDate day, Rate after) {}
}
