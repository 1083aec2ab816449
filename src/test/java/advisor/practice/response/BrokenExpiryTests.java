package advisor.practice.response;

import static advisor.practice.Practice.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Brittle;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.AbandonedLinks;
import advisor.practice.link.Label;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.link.Variant;
import advisor.practice.mail.SubscriberStore;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitStore;
import advisor.questionnaire.Answers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The clean-up, while the connection to the database breaks at its first call, its second, and so on: each step is done
 * whole or not at all, nothing goes that is not old, and the next round does what is left.
 */
@ParameterizedClass
@EnumSource(Database.class)
class BrokenExpiryTests {

    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    /** What the clean-up does, step by step: what is gone after it (-), and what is new (+). */
    private static final List<Set<String>> STEPS = List.of(
            Set.of("-response old", "-response older"),
            Set.of("-visit 401", "-visit 402"),
            Set.of("-visit by acme 401", "-visit by acme 402"),
            Set.of(
                    "-link gone, closed",
                    "-link lost, closed",
                    "-response of the gone",
                    "+retired gone",
                    "+retired lost"),
            Set.of("-link idle, open", "-link lazy, open", "+link idle, closed", "+link lazy, closed"),
            Set.of("-address ann@late.example", "-address ben@late.example"));

    private static final Set<String> ALL = STEPS.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final String STORED = "select 'response ' || name from response"
            + " union all select 'visit ' || number from visit"
            + " union all select 'visit by ' || label || ' ' || number from variant_visit"
            + " union all select 'link ' || slug || case when closed is null then ', open' else ', closed' end from link"
            + " union all select 'retired ' || slug from retired_slug"
            + " union all select 'address ' || address from subscriber";

    private final Brittle connection = new Brittle();
    private final DataSource breaking;
    private final SingleConnectionDataSource source;
    private final JdbcClient database;

    BrokenExpiryTests(Database database) throws SQLException {
        DataSource migrated = database.migrated();
        this.breaking = connection.before(migrated);
        this.source = new SingleConnectionDataSource(migrated.getConnection(), true);
        this.database = JdbcClient.create(source);
    }

    @AfterEach
    void hangsUp() {
        source.destroy();
    }

    @Test
    void doesAllOfItByAConnectionThatHolds() {
        Set<String> before = practiced();
        expiry().deleteWhatIsOld();
        assertThat(changes(before)).isEqualTo(ALL);
    }

    @Test
    void doesEachStepWholeOrNotAtAllAndTheRestInTheNextRound() {
        int broken = 0;
        while (isBroken(broken + 1)) {
            broken++;
        }
        assertThat(broken).as("how many calls the clean-up makes").isGreaterThan(3 * STEPS.size());
    }

    /** Whether it makes so many calls. */
    private boolean isBroken(int call) {
        Set<String> before = practiced();
        connection.breakAt(call);
        expiry().deleteWhatIsOld();
        boolean broke = connection.mend();
        Set<String> done = changes(before);
        assertThat(done).as("broken at call %s", call).isEqualTo(wholeStepsIn(done));
        expiry().deleteWhatIsOld();
        assertThat(changes(before)).as("broken at call %s, again", call).isEqualTo(ALL);
        return broke;
    }

    private static Set<String> wholeStepsIn(Set<String> done) {
        return STEPS.stream().filter(done::containsAll).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** What stands here now, and stood not before, and the other way round. */
    private Set<String> changes(Set<String> before) {
        Set<String> now = stored();
        return Stream.concat(
                        before.stream().filter(line -> !now.contains(line)).map(line -> "-" + line),
                        now.stream().filter(line -> !before.contains(line)).map(line -> "+" + line))
                .collect(Collectors.toSet());
    }

    private Set<String> stored() {
        return new HashSet<>(database.sql(STORED).query(String.class).list());
    }

    /** Of everything that can be old two that are, and one that is not. */
    private Set<String> practiced() {
        database.sql("delete from link").update();
        database.sql("delete from retired_slug").update();
        Link gone = created("gone", days(600));
        created("lost", days(600));
        links(days(200)).close(Practice.IDLENESS.openedBefore(days(200)));
        created("idle", days(400));
        created("lazy", days(366));
        Link kept = created("kept", days(365));
        send(gone, "of the gone", NOW);
        send(kept, "older", days(200));
        send(kept, "old", days(181));
        send(kept, "kept", days(180));
        countVisits(kept);
        tell(kept, days(9), "ann@late.example");
        tell(kept, days(8), "ben@late.example");
        tell(kept, days(7), "cat@soon.example");
        return stored();
    }

    private Link created(String slug, Instant moment) {
        Token manage = Token.random();
        LinkStore links = Practice.links(source, at(moment));
        links.create(new Slug(slug), Practice.content(), manage);
        return links.managed(manage).orElseThrow();
    }

    private void send(Link link, String name, Instant moment) {
        Practice.responses(source, at(moment)).store(link, Practice.sent(name), Token.random());
    }

    private void countVisits(Link link) {
        Practice.variants(source, at(NOW)).add(link, List.of(new Variant(new Label("acme"), "Acme", Answers.none())));
        VisitStore visits = new VisitStore(database);
        for (int age : new int[] {400, 401, 402}) {
            visits.add(link.id(), TODAY.minusDays(age), Visit.OPENED, age);
            visits.add(link.id(), "acme", TODAY.minusDays(age), Visit.OPENED, age);
        }
    }

    private void tell(Link link, Instant moment, String address) {
        SubscriberStore subscribers = Practice.subscribers(source, at(moment));
        subscribers.add(link, address, "https://example.org", Locale.ENGLISH, true);
    }

    private AbandonedLinks links(Instant moment) {
        return new AbandonedLinks(database, Practice.transactions(source), at(moment));
    }

    private Expiry expiry() {
        return new Expiry(
                Practice.responses(breaking, at(NOW)),
                new VisitStore(JdbcClient.create(breaking)),
                new AbandonedLinks(JdbcClient.create(breaking), Practice.transactions(breaking), at(NOW)),
                Practice.subscribers(breaking, at(NOW)),
                Practice.RETENTION,
                Practice.IDLENESS,
                at(NOW));
    }

    private static Instant days(int ago) {
        return NOW.minus(Duration.ofDays(ago));
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
