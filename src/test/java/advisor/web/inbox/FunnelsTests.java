package advisor.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitCounter;
import advisor.web.limit.MovableClockTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

@MovableClockTest
class FunnelsTests {

    @Autowired
    private Funnels funnels;

    @Autowired
    private VisitCounter counter;

    @Autowired
    private LinkStore links;

    @Autowired
    private MovableClock clock;

    @Autowired
    private SpringTemplateEngine templates;

    private Link link;

    @BeforeEach
    void sharesALink() {
        Token manage = Token.random();
        links.create(Slug.random(), Practice.content(), manage);
        link = links.managed(manage).orElseThrow();
    }

    private void count(int daysAgo, Visit visit, int times) {
        clock.set(Practice.NOW.minus(Duration.ofDays(daysAgo)));
        for (int time = 0; time < times; time++) {
            counter.count(link, visit);
        }
        clock.set(Practice.NOW);
    }

    @Test
    void addsUpEverythingAndTheLastThirtyDays() {
        count(0, Visit.SENT, 1);
        count(29, Visit.OPENED, 3);
        count(30, Visit.OPENED, 2_000);

        Funnel funnel = funnels.funnel(link);

        assertThat(funnel.columns()).containsExactly("Opened", "Started", "Reached the advice", "Sent");
        assertThat(funnel.totals())
                .containsExactly(
                        new Funnel.Total("Opened", "3", "2,003"),
                        new Funnel.Total("Started", "0", "0"),
                        new Funnel.Total("Reached the advice", "0", "0"),
                        new Funnel.Total("Sent", "1", "1"));
        assertThat(funnel.days())
                .containsExactly(
                        new Funnel.Day("November 23, 2026", List.of("0", "0", "0", "1")),
                        new Funnel.Day("October 25, 2026", List.of("3", "0", "0", "0")));
    }

    @Test
    void showsThemAndSaysWhatTheyAre() {
        count(0, Visit.OPENED, 7);
        assertThat(shown()).contains(">7</td>", "Last 30 days", "November 23, 2026", "page views, not people");
    }

    @Test
    void showsNoDaysWhereThereAreNone() {
        assertThat(shown()).contains(">0</td>").doesNotContain("<details");
    }

    private String shown() {
        Context context = new Context(Locale.US, Map.of("funnel", funnels.funnel(link)));
        return templates.process("inbox/funnel", Set.of("funnel"), context);
    }
}
