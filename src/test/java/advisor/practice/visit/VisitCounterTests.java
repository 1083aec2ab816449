package advisor.practice.visit;

import static advisor.practice.visit.Visit.OPENED;
import static advisor.practice.visit.Visit.REACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.database.WatchedSource;
import advisor.practice.link.Label;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.link.Variant;
import advisor.practice.link.VariantStore;
import advisor.questionnaire.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class VisitCounterTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final MovableClock clock = new MovableClock();
    private final DataSource source;
    private final LinkStore links;
    private final VisitStore store;
    private final VariantStore variants;
    private final VisitCounter counter;
    private final Link link;

    VisitCounterTests(Database database) {
        source = database.migrated();
        links = Practice.links(source, clock);
        store = new VisitStore(JdbcClient.create(source));
        variants = Practice.variants(source, clock);
        counter = new VisitCounter(store, clock);
        link = created("jane-doe");
    }

    private Link created(String slug) {
        Token manage = Token.random();
        links.create(new Slug(slug), Practice.content(), manage);
        return links.managed(manage).orElseThrow();
    }

    @Test
    void countsEachKindOfVisitOnItsDayInUtc() {
        counter.count(link, OPENED);
        counter.count(link, OPENED);
        counter.count(link, REACHED);
        clock.set(Instant.parse("2026-11-23T23:59:59.999Z"));
        counter.count(link, OPENED);
        clock.set(Instant.parse("2026-11-24T00:00:00Z"));
        counter.count(link, OPENED);
        assertThat(counter.days(link))
                .containsExactly(
                        new VisitDay(TODAY.plusDays(1), Map.of(OPENED, 1L)),
                        new VisitDay(TODAY, Map.of(OPENED, 3L, REACHED, 1L)));
    }

    @Test
    void addsToWhatIsThereAlready() {
        counter.count(link, OPENED);
        counter.flush();
        counter.count(link, OPENED);
        counter.flush();
        counter.flush();
        assertThat(store.days(link)).containsExactly(new VisitDay(TODAY, Map.of(OPENED, 2L)));
    }

    @Test
    void countsAVariantByItselfAndInTheWhole() {
        variants.add(link, List.of(variant("acme"), variant("initech")));

        counter.count(link, "acme", OPENED);
        counter.count(link, "acme", REACHED);
        clock.set(Instant.parse("2026-11-24T00:00:00Z"));
        counter.count(link, "acme", OPENED);
        counter.count(link, "initech", OPENED);
        counter.count(link, "", OPENED);

        assertThat(counter.variants(link))
                .containsOnly(entry("acme", Map.of(OPENED, 2L, REACHED, 1L)), entry("initech", Map.of(OPENED, 1L)));
        assertThat(counter.days(link))
                .containsExactly(
                        new VisitDay(TODAY.plusDays(1), Map.of(OPENED, 3L)),
                        new VisitDay(TODAY, Map.of(OPENED, 1L, REACHED, 1L)));
    }

    @Test
    void countsNothingOfAVariantThatIsDeletedAndKeepsTheWhole() {
        variants.add(link, List.of(variant("acme")));
        counter.count(link, "acme", OPENED);
        counter.flush();
        counter.count(link, "acme", OPENED);

        variants.delete(link, new Label("acme"));

        assertThat(counter.variants(link)).isEmpty();
        assertThat(counter.days(link)).containsExactly(new VisitDay(TODAY, Map.of(OPENED, 2L)));
    }

    @Test
    void forgetsTheCountsOfVariantsWithTheOthers() {
        variants.add(link, List.of(variant("acme")));
        counter.count(link, "acme", OPENED);
        counter.flush();

        assertThat(store.deleteBefore(TODAY)).isZero();
        assertThat(store.deleteBefore(TODAY.plusDays(1))).isEqualTo(2);
        assertThat(counter.variants(link)).isEmpty();
    }

    private static Variant variant(String label) {
        return new Variant(new Label(label), label, Answers.none());
    }

    @Test
    void writesNothingUntilItIsTime() {
        counter.count(link, OPENED);
        assertThat(store.days(link)).isEmpty();
    }

    @Test
    void tellsLinksApart() {
        Link other = created("john-roe");
        counter.count(other, OPENED);
        assertThat(counter.days(link)).isEmpty();
        assertThat(counter.days(other)).hasSize(1);
    }

    @Test
    void forgetsALinkThatWasDeletedAndKeepsTheRest() {
        Link other = created("john-roe");
        links.delete(other);
        counter.count(other, OPENED);
        counter.count(link, OPENED);
        assertThat(counter.days(link)).hasSize(1);
        assertThat(counter.days(other)).isEmpty();
    }

    @Test
    void deletesTheCountsWithTheirLink() {
        Link other = created("john-roe");
        counter.count(other, OPENED);
        counter.flush();
        links.delete(other);
        assertThat(store.days(other)).isEmpty();
    }

    @Test
    void losesNoCountWhileItIsWritten() {
        int threads = 2;
        int visits = 5_000;
        VisitCounter node = new VisitCounter(store, clock);
        List<CompletableFuture<Void>> prospects = IntStream.range(0, threads)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                    for (int visit = 0; visit < visits; visit++) {
                        counter.count(link, OPENED);
                        node.count(link, OPENED);
                    }
                }))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(prospects.toArray(CompletableFuture[]::new));
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            while (!all.isDone()) {
                node.flush();
            }
        });
        while (!all.isDone()) {
            counter.flush();
        }
        writing.join();
        node.flush();
        assertThat(counter.days(link)).containsExactly(new VisitDay(TODAY, Map.of(OPENED, 2L * threads * visits)));
    }

    @Test
    void twoNodesMayBeginTheSameCountAtOnce() {
        for (int round = 0; round < 50; round++) {
            Link fresh = created("round-" + round);
            CompletableFuture<?> other = CompletableFuture.runAsync(() -> store.add(fresh.id(), TODAY, OPENED, 1));
            store.add(fresh.id(), TODAY, OPENED, 1);
            other.join();
            assertThat(store.days(fresh)).containsExactly(new VisitDay(TODAY, Map.of(OPENED, 2L)));
        }
    }

    @Test
    void keepsWhatCannotBeWrittenNow() {
        WatchedSource watched = new WatchedSource(source);
        VisitCounter node = new VisitCounter(new VisitStore(JdbcClient.create(watched)), clock);
        node.count(link, OPENED);
        watched.unplug(true);
        node.flush();
        assertThatThrownBy(() -> node.days(link)).isInstanceOf(DataAccessException.class);
        watched.unplug(false);
        assertThat(node.days(link)).containsExactly(new VisitDay(TODAY, Map.of(OPENED, 1L)));
    }
}
