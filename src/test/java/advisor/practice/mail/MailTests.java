package advisor.practice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.Thorough;
import advisor.outbound.Ending;
import advisor.outbound.Letter;
import advisor.outbound.Outcome;
import advisor.outbound.Post;
import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.dispatch.Dispatcher;
import advisor.practice.dispatch.Retries;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails that wait in the database, and mail servers that take them or do not. */
@ParameterizedClass
@EnumSource(Database.class)
class MailTests {

    private static final String ADDRESS = "jane@example.org";
    private static final Outcome ACCEPTED = outcome(Ending.ACCEPTED);

    private final MovableClock clock = new MovableClock();
    private final DataSource source;
    private final LinkStore links;
    private final ResponseStore responses;
    private final SubscriberStore subscribers;
    private final Mailbox mailbox;
    private final List<Letter> sent = new ArrayList<>();
    private Link link;
    private Subscriber jane;

    MailTests(Database database) {
        source = database.migrated();
        links = Practice.links(source, clock);
        responses = Practice.responses(source, clock);
        subscribers = Practice.subscribers(source, clock);
        mailbox = new Mailbox(JdbcClient.create(source), event -> {}, clock);
        link = link();
        jane = subscriber();
    }

    @BeforeEach
    void startsWithANewLink() {
        link = link();
        jane = subscriber();
    }

    @AfterEach
    void leavesNothing() {
        links.delete(link);
        assertThat(waiting()).isZero();
    }

    private static Outcome outcome(Ending ending) {
        return new Outcome(ending, null, null);
    }

    private Link link() {
        Token manage = Token.random();
        links.create(Slug.random(), Practice.content(), manage);
        return links.managed(manage).orElseThrow();
    }

    private Subscriber subscriber() {
        return subscribers
                .add(link, ADDRESS, "https://example.org", Locale.GERMAN, true)
                .orElseThrow();
    }

    private Response response() {
        return responses.store(link, Practice.sent("Ada"), Token.random()).response();
    }

    private Letter put(@Nullable UUID response) {
        Letter letter = new Letter(
                UUID.randomUUID(), ADDRESS, "Subject", "Text\n.\nüber", Locale.GERMAN, "https://example.org/stop");
        mailbox.put(link, jane, response, letter);
        return letter;
    }

    private long waiting() {
        return JdbcClient.create(source)
                .sql("select count(*) from mail")
                .query(Long.class)
                .single();
    }

    private MailClaims claims() {
        return new MailClaims(JdbcClient.create(source), Practice.transactions(source), new Retries(), clock);
    }

    private Dispatcher dispatcher(Post post) {
        return new Dispatcher(List.of(new MailLine(claims(), post)), clock, true);
    }

    /** A node that sends what is due, to a mail server that answers like this. */
    private void round(Outcome answer) {
        Dispatcher node = dispatcher(new Server(letter -> {
            sent.add(letter);
            return answer;
        }));
        node.start();
        node.look();
        node.stop();
    }

    private @Nullable Ending failure() {
        return subscribers.find(jane.key()).orElseThrow().failed();
    }

    @Test
    void isHandedOverOnceAsItWasWritten() {
        Letter letter = put(response().id());
        round(ACCEPTED);
        round(ACCEPTED);
        assertThat(sent).containsExactly(letter);
        assertThat(waiting()).isZero();
    }

    @Test
    void waitsWhileThereIsNoMailServer() {
        put(null);
        Dispatcher node = dispatcher(new Post() {
            @Override
            public boolean isOn() {
                return false;
            }

            @Override
            public Outcome send(Letter letter) {
                throw new IllegalStateException("There is no server");
            }
        });
        node.start();
        node.look();
        node.stop();
        assertThat(waiting()).isOne();
    }

    @Test
    void isTriedForAboutADayAndThenGivenUp() {
        put(response().id());
        for (int hour = 0; hour < 40; hour++) {
            round(outcome(Ending.UNREACHABLE));
            clock.pass(Duration.ofHours(1));
        }
        assertThat(sent).hasSize(8);
        assertThat(waiting()).isZero();
        assertThat(failure()).isEqualTo(Ending.UNREACHABLE);
    }

    @Test
    void goesOutWhenTheServerIsBack() {
        put(response().id());
        round(outcome(Ending.REJECTED));
        clock.pass(Duration.ofSeconds(6));
        round(ACCEPTED);
        assertThat(sent).hasSize(2);
        assertThat(failure()).isNull();
    }

    @Test
    void isGivenUpAtOnceWhereNobodyIs() {
        put(response().id());
        round(outcome(Ending.GONE));
        assertThat(waiting()).isZero();
        assertThat(failure()).isEqualTo(Ending.GONE);
        put(response().id());
        round(ACCEPTED);
        assertThat(failure()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMED_OUT", "BROKEN"})
    void goesOutTwiceAtMostIfNobodyKnowsWhetherItArrived(Ending unknown) {
        Letter letter = put(response().id());
        for (int hour = 0; hour < 30; hour++) {
            round(outcome(unknown));
            clock.pass(Duration.ofHours(1));
        }
        assertThat(sent).containsExactly(letter, letter);
        assertThat(failure()).isEqualTo(unknown);
    }

    @Test
    void goesOutOnceMoreIfANodeEndsMeanwhileAndThenNoMore() {
        Letter letter = put(response().id());
        MailClaims claims = claims();
        assertThat(claims.take(2))
                .singleElement()
                .matches(taken -> taken.mail().letter().equals(letter));
        assertThat(claims().take(2)).isEmpty();
        clock.pass(MailClaims.LEASE.plusMillis(1));
        assertThat(claims().take(2))
                .singleElement()
                .matches(taken -> taken.mail().letter().equals(letter));
        clock.pass(MailClaims.LEASE.plusMillis(1));
        assertThat(claims().take(2)).isEmpty();
        assertThat(waiting()).isZero();
        assertThat(failure()).isEqualTo(Ending.INTERRUPTED);
    }

    @Test
    void doesNotBelieveANodeThatComesBackLate() {
        put(response().id());
        MailClaims late = claims();
        MailClaims.Claimed lost = late.take(1).get(0);
        clock.pass(MailClaims.LEASE.plusMillis(1));
        MailClaims.Claimed taken = claims().take(1).get(0);
        late.end(lost.mail(), outcome(Ending.GONE));
        assertThat(waiting()).isOne();
        claims().end(taken.mail(), ACCEPTED);
        assertThat(failure()).isNull();
    }

    @Test
    void isNotSentOnceWhatItTellsOfIsGone() {
        Response response = response();
        put(response.id());
        responses.delete(link, response.id());
        put(null);
        subscribers.stop(jane.key());
        round(ACCEPTED);
        assertThat(sent).isEmpty();
    }

    @Test
    void severalNodesSendEachMailOnce() {
        int mails = Thorough.rounds(40);
        Set<UUID> expected = new HashSet<>();
        for (int number = 0; number < mails; number++) {
            expected.add(put(null).id());
        }
        Queue<UUID> arrived = new ConcurrentLinkedQueue<>();
        List<Dispatcher> nodes = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            nodes.add(dispatcher(new Server(letter -> {
                arrived.add(letter.id());
                return ACCEPTED;
            })));
        }
        nodes.forEach(Dispatcher::start);
        nodes.forEach(node -> new Thread(node::look).start());
        Patience.until("everything is handed over", () -> {
            nodes.forEach(Dispatcher::look);
            return waiting() == 0;
        });
        nodes.forEach(Dispatcher::stop);
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aLinkHasThreeAddressesAtMost() {
        add("two@example.org");
        add("three@example.org");
        assertThat(subscribers.add(link, "four@example.org", "https://example.org", Locale.ENGLISH, false))
                .isEmpty();
        assertThat(subscribers.list(link))
                .extracting(Subscriber::address)
                .containsExactly(ADDRESS, "two@example.org", "three@example.org");
    }

    private void add(String address) {
        subscribers.add(link, address, "https://example.org", Locale.ENGLISH, false);
    }

    @Test
    void anAddressThatIsAddedAgainStaysConfirmed() {
        subscribers.confirm(jane.key());
        Subscriber changed = subscribers
                .add(link, ADDRESS, "https://elsewhere.example", Locale.ENGLISH, false)
                .orElseThrow();
        assertThat(changed)
                .usingRecursiveComparison()
                .isEqualTo(new Subscriber(
                        jane.id(),
                        link.id(),
                        ADDRESS,
                        jane.key(),
                        "https://example.org",
                        Locale.ENGLISH,
                        false,
                        true,
                        null));
    }

    @Test
    void anAddressThatNobodyConfirmsIsForgotten() {
        Subscriber late = subscribers
                .add(link, "late@example.org", "https://example.org", Locale.ENGLISH, false)
                .orElseThrow();
        subscribers.confirm(jane.key());
        clock.pass(SubscriberStore.UNCONFIRMED.plusSeconds(1));
        subscribers.deleteUnconfirmed();
        assertThat(subscribers.find(late.key())).isEmpty();
        assertThat(subscribers.find(jane.key())).isPresent();
    }

    /** A mail server in a few words. */
    private record Server(Function<Letter, Outcome> answer) implements Post {

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public Outcome send(Letter letter) {
            return Objects.requireNonNull(answer.apply(letter));
        }
    }
}
