package advisor.web.inbox;

import advisor.practice.database.Moments;
import advisor.practice.link.Link;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitCounter;
import advisor.practice.visit.VisitDay;
import advisor.web.language.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares what was counted of a link. */
@Component
class Funnels {

    private static final List<Visit> VISITS = List.of(Visit.values());

    private final VisitCounter counter;
    private final Words words;
    private final Clock clock;

    Funnels(VisitCounter counter, Words words, Clock clock) {
        this.counter = counter;
        this.words = words;
        this.clock = clock;
    }

    /** What was counted of a link; throws Spring's {@code DataAccessException} if the database cannot be reached. */
    Funnel funnel(Link link) {
        List<VisitDay> days = counter.days(link);
        LocalDate first = Moments.day(clock.instant()).minusDays(Funnel.LATELY - 1);
        List<VisitDay> lately =
                days.stream().filter(day -> !day.day().isBefore(first)).toList();
        return new Funnel(
                VISITS.stream().map(this::name).toList(),
                VISITS.stream().map(visit -> total(visit, lately, days)).toList(),
                lately.stream().map(this::day).toList());
    }

    private String name(Visit visit) {
        return words.name("funnel.visit.", visit);
    }

    private Funnel.Total total(Visit visit, List<VisitDay> lately, List<VisitDay> days) {
        return new Funnel.Total(name(visit), sum(visit, lately), sum(visit, days));
    }

    private String sum(Visit visit, List<VisitDay> days) {
        return number(days.stream().mapToLong(day -> day.number(visit)).sum());
    }

    private Funnel.Day day(VisitDay day) {
        return new Funnel.Day(
                words.date(day.day()),
                VISITS.stream().map(visit -> number(day.number(visit))).toList());
    }

    private String number(long number) {
        return words.text("number.whole", number);
    }
}
