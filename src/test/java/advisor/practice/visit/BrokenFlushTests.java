package advisor.practice.visit;

import static advisor.practice.visit.Visit.OPENED;
import static advisor.practice.visit.Visit.REACHED;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Brittle;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.Label;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.link.Variant;
import advisor.questionnaire.Answers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Counts of visits, while the connection to the database breaks at the first call that adds them, the second, and so on.
 *
 * <p>No count is ever lost. Where the database has added a number and only its answer is lost, nobody knows that, and
 * the number is added again: what one node counted within a few seconds, of one link or variant and one kind of visit,
 * may be there twice. That is all that is promised.
 */
@ParameterizedClass
@EnumSource(Database.class)
class BrokenFlushTests {

    private static final String PLACES = "select 'whole', step, number from visit where link_id = :link"
            + " union all select label, step, number from variant_visit where link_id = :link";

    private final MovableClock clock = new MovableClock();
    private final Brittle connection = new Brittle();
    private final SingleConnectionDataSource source;
    private final VisitCounter counter;
    private final VisitCounter steady;

    BrokenFlushTests(Database database) throws SQLException {
        DataSource migrated = database.migrated();
        source = new SingleConnectionDataSource(migrated.getConnection(), true);
        counter = new VisitCounter(new VisitStore(JdbcClient.create(connection.before(migrated))), clock);
        steady = new VisitCounter(new VisitStore(JdbcClient.create(source)), clock);
    }

    @AfterEach
    void hangsUp() {
        source.destroy();
    }

    /** One number for each place; to begin it takes one statement more than to add to it. */
    @ParameterizedTest
    @CsvSource({"true, 24", "false, 12"})
    void losesNoCountAndAddsOnlyTwiceWhatTheDatabaseHadAdded(boolean begins, int calls) {
        List<Integer> extra = new ArrayList<>();
        while (isBroken(extra, begins)) {
            assertThat(extra.get(extra.size() - 1))
                    .as("counted twice after call %s", extra.size())
                    .isIn(0, 3, 5);
        }
        assertThat(extra).hasSize(calls);
        assertThat(extra.stream().filter(twice -> twice > 0)).hasSize(4);
    }

    /** Whether it makes one call more; how many visits are counted in excess then. */
    private boolean isBroken(List<Integer> extra, boolean begins) {
        Link link = shared();
        if (!begins) {
            count(steady, link);
            steady.flush();
        }
        Map<String, Integer> counted = counted(begins ? 1 : 2);
        count(counter, link);
        connection.breakAt(extra.size() + 1);
        counter.flush();
        boolean broke = connection.mend();
        counter.flush();
        Map<String, Integer> stored = stored(link);
        assertThat(stored)
                .containsOnlyKeys(counted.keySet())
                .allSatisfy((place, number) -> assertThat(number).isGreaterThanOrEqualTo(counted.get(place)));
        int excess = sum(stored) - sum(counted);
        if (broke) {
            extra.add(excess);
        } else {
            assertThat(excess).isZero();
        }
        return broke;
    }

    private static void count(VisitCounter counter, Link link) {
        for (int number = 0; number < 5; number++) {
            counter.count(link, "acme", OPENED);
        }
        for (int number = 0; number < 3; number++) {
            counter.count(link, "acme", REACHED);
        }
    }

    private static Map<String, Integer> counted(int rounds) {
        return Map.of(
                "whole OPENED", 5 * rounds,
                "whole REACHED", 3 * rounds,
                "acme OPENED", 5 * rounds,
                "acme REACHED", 3 * rounds);
    }

    private Map<String, Integer> stored(Link link) {
        Map<String, Integer> stored = new HashMap<>();
        JdbcClient.create(source).sql(PLACES).param("link", link.id()).query(row -> {
            stored.put(row.getString(1) + " " + row.getString(2), row.getInt(3));
        });
        return stored;
    }

    private static int sum(Map<String, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Link shared() {
        Token manage = Token.random();
        LinkStore links = Practice.links(source, clock);
        links.create(Slug.random(), Practice.content(), manage);
        Link link = links.managed(manage).orElseThrow();
        Practice.variants(source, clock).add(link, List.of(new Variant(new Label("acme"), "Acme", Answers.none())));
        return link;
    }
}
