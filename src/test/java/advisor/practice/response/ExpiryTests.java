package advisor.practice.response;

import static advisor.practice.Practice.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.AbandonedLinks;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitDay;
import advisor.practice.visit.VisitStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

@ParameterizedClass
@EnumSource(Database.class)
class ExpiryTests {

    private static final Duration TO_THE_DAY = Duration.ofDays(180);

    private final DataSource source;
    private final Token manage = Token.random();
    private Link link;

    ExpiryTests(Database database) {
        source = database.migrated();
    }

    @BeforeEach
    void sharesALink() {
        LinkStore links = Practice.links(source, at(NOW));
        links.create(Slug.random(), Practice.content(), manage);
        link = links.managed(manage).orElseThrow();
    }

    @Test
    void deletesResponsesThatAreOldEnoughAndNoOthers() {
        send("older", NOW.minus(TO_THE_DAY).minusMillis(1));
        send("just not", NOW.minus(TO_THE_DAY));
        send("new", NOW);
        expiry(source).deleteWhatIsOld();
        assertThat(names()).containsExactly("new", "just not");
    }

    /** The days kept when it was sent, those kept now, and on which day after sending it is deleted. */
    @ParameterizedTest
    @CsvSource({"180, 180, 180", "180, 30, 30", "30, 180, 30", "1, 1000000, 1"})
    void keepsWhatWasPromisedAndShortensItOnly(int promised, int now, int days) {
        Retention today = new Retention(now, 400);
        Instant end = NOW.plus(Duration.ofDays(days));
        Response sent = Practice.responses(source, new Retention(promised, 400), at(NOW))
                .store(link, Practice.sent("Ada"), Token.random())
                .response();
        assertThat(today.until(sent)).isEqualTo(end);
        Practice.responses(source, today, at(end)).deleteOld();
        assertThat(names()).containsExactly("Ada");
        Practice.responses(source, today, at(end.plusMillis(1))).deleteOld();
        assertThat(names()).isEmpty();
    }

    @Test
    void keepsByTheSettingWhatWasSentBeforeAPromiseWasKept() {
        send("before", NOW);
        JdbcClient.create(source).sql("update response set kept_until = null").update();
        Retention longer = new Retention(200, 400);
        ResponseStore then = Practice.responses(source, longer, at(NOW.plus(Duration.ofDays(200))));
        then.deleteOld();
        assertThat(then.list(link, InboxFilter.ALL, 0, 100))
                .singleElement()
                .satisfies(response -> assertThat(longer.until(response)).isEqualTo(NOW.plus(Duration.ofDays(200))));
    }

    @Test
    void deletesCountsOfDaysThatAreOldEnough() {
        VisitStore visits = new VisitStore(JdbcClient.create(source));
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        for (int age : new int[] {0, 400, 401}) {
            visits.add(link.id(), today.minusDays(age), Visit.OPENED, age + 1);
        }
        expiry(source).deleteWhatIsOld();
        assertThat(visits.days(link))
                .containsExactly(
                        new VisitDay(today, Map.of(Visit.OPENED, 1L)),
                        new VisitDay(today.minusDays(400), Map.of(Visit.OPENED, 401L)));
    }

    private void passUntil(int day) {
        expiry(source, day(day)).deleteWhatIsOld();
    }

    private static Instant day(int day) {
        return NOW.plus(Duration.ofDays(day));
    }

    private Optional<Link> found() {
        return Practice.links(source, at(NOW)).managed(manage);
    }

    private void open(int day) {
        new AbandonedLinks(JdbcClient.create(source), Practice.transactions(source), at(day(day)))
                .noteOpened(found().orElseThrow());
    }

    @Test
    void closesALinkWhoseInboxNobodyOpensAndDeletesItLater() {
        passUntil(365);
        assertThat(found()).map(Link::closed).contains(false);
        passUntil(366);
        assertThat(found()).map(Link::closed).contains(true);
        assertThat(found()).map(Link::idle).contains(true);
        passUntil(366 + 183);
        assertThat(found()).isPresent();
        passUntil(366 + 184);
        assertThat(found()).isEmpty();
        assertThat(Practice.links(source, at(NOW)).create(link.slug(), Practice.content(), Token.random()))
                .isFalse();
    }

    @Test
    void leavesALinkAloneAsLongAsSomebodyOpensItsInbox() {
        open(300);
        passUntil(366);
        assertThat(found()).map(Link::closed).contains(false);
        passUntil(666);
        assertThat(found()).map(Link::idle).contains(true);
    }

    @Test
    void countsAnewFromTheDayOnWhichTheInboxOfAClosedLinkIsOpened() {
        passUntil(366);
        open(500);
        passUntil(366 + 184);
        assertThat(found()).map(Link::idle).contains(true);
        passUntil(500 + 366);
        passUntil(500 + 366 + 183);
        assertThat(found()).isPresent();
        passUntil(500 + 366 + 184);
        assertThat(found()).isEmpty();
    }

    @Test
    void doesNotSayOfALinkThatItsConsultantClosedThatItClosedItself() {
        Practice.links(source, at(NOW)).close(link);
        passUntil(366);
        assertThat(found()).map(Link::idle).contains(false);
        passUntil(366 + 184);
        assertThat(found()).isEmpty();
    }

    @Test
    void opensAgainWhatClosedItself() {
        passUntil(366);
        open(400);
        Practice.links(source, at(day(400))).reopen(link);
        passUntil(766 - 1);
        assertThat(found()).map(Link::closed).contains(false);
        assertThat(found()).map(Link::idle).contains(false);
    }

    @Test
    void deletesNothingAtOnceWhenTheSiteWasSwitchedOffForLong() {
        passUntil(5_000);
        assertThat(found()).map(Link::idle).contains(true);
    }

    @Test
    void severalNodesMayDeleteAtOnce() throws Exception {
        IntStream.range(0, 50).forEach(number -> send("old " + number, Instant.EPOCH.plusSeconds(number)));
        send("new", NOW);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> ends = Stream.generate(
                            () -> nodes.submit(() -> expiry(source).deleteWhatIsOld()))
                    .limit(4)
                    .<Future<?>>map(end -> end)
                    .toList();
            for (Future<?> end : ends) {
                end.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(names()).containsExactly("new");
    }

    @Test
    void waitsForTheNextHourIfTheDatabaseIsDown() {
        DataSource down = new AbstractDataSource() {
            @Override
            public java.sql.Connection getConnection() throws java.sql.SQLException {
                throw new java.sql.SQLException("Nobody there", "08001");
            }

            @Override
            public java.sql.Connection getConnection(String user, String password) throws java.sql.SQLException {
                return getConnection();
            }
        };
        assertThatCode(() -> expiry(down).deleteWhatIsOld()).doesNotThrowAnyException();
    }

    private void send(String name, Instant received) {
        Practice.responses(source, at(received)).store(link, Practice.sent(name), Token.random());
    }

    private List<String> names() {
        return Practice.responses(source, at(NOW)).list(link, InboxFilter.ALL, 0, 100).stream()
                .map(response -> response.sent().sender().name())
                .toList();
    }

    private static Expiry expiry(DataSource source) {
        return expiry(source, NOW);
    }

    private static Expiry expiry(DataSource source, Instant now) {
        return new Expiry(
                Practice.responses(source, at(now)),
                new VisitStore(JdbcClient.create(source)),
                new AbandonedLinks(JdbcClient.create(source), Practice.transactions(source), at(now)),
                Practice.subscribers(source, at(now)),
                Practice.RETENTION,
                Practice.IDLENESS,
                at(now));
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }
}
