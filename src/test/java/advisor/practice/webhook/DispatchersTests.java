package advisor.practice.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.Thorough;
import advisor.outbound.Courier;
import advisor.outbound.Parcel;
import advisor.practice.database.Database;
import advisor.practice.dispatch.Dispatcher;
import advisor.practice.link.Link;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Several nodes, slow receivers, and ends. */
@ParameterizedClass
@EnumSource(Database.class)
class DispatchersTests extends DispatchTest {

    DispatchersTests(Database database) {
        super(database);
    }

    private static String id(Parcel parcel) {
        return Objects.requireNonNull(parcel.headers().get("webhook-id"));
    }

    private long left() {
        return JdbcClient.create(source)
                .sql("select count(*) from delivery where state <> 'delivered'")
                .query(Long.class)
                .single();
    }

    @Test
    void severalNodesSendEachMessageOnce() {
        int messages = Thorough.rounds(100);
        List<Link> receivers = new ArrayList<>();
        for (int number = 0; number < 25; number++) {
            receivers.add(link("https://hook" + number + ".example"));
        }
        Set<String> expected = new HashSet<>();
        for (int number = 0; number < messages; number++) {
            expected.add(respond(receivers.get(number % receivers.size())).toString());
        }
        ConcurrentLinkedQueue<String> ids = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<String> bodies = new ConcurrentLinkedQueue<>();
        Set<Integer> nodes = ConcurrentHashMap.newKeySet();
        CountDownLatch allSend = new CountDownLatch(3);
        List<Dispatcher> dispatchers = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            int number = node;
            dispatchers.add(dispatcher(source, clock, parcel -> {
                if (nodes.add(number)) {
                    allSend.countDown();
                }
                wait(allSend);
                ids.add(id(parcel));
                bodies.add(parcel.json());
                return ACCEPTED;
            }));
        }
        AtomicBoolean over = new AtomicBoolean();
        dispatchers.forEach(Dispatcher::start);
        dispatchers.forEach(dispatcher -> new Thread(() -> {
                    while (!over.get()) {
                        dispatcher.look();
                        LockSupport.parkNanos(5_000_000);
                    }
                })
                .start());
        Patience.until("everything is delivered", () -> left() == 0);
        over.set(true);
        dispatchers.forEach(Dispatcher::stop);
        assertThat(ids).hasSize(messages).doesNotHaveDuplicates();
        assertThat(bodies).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aSlowReceiverHoldsUpNobodyElse() throws InterruptedException {
        Link slow = link("https://slow.example");
        Link quick = link("https://quick.example");
        for (int number = 0; number < 20; number++) {
            respond(slow);
        }
        respond(quick);
        CountDownLatch answer = new CountDownLatch(1);
        ConcurrentLinkedQueue<String> accepted = new ConcurrentLinkedQueue<>();
        Dispatcher dispatcher = dispatcher(source, clock, parcel -> {
            if (parcel.url().contains("slow")) {
                wait(answer);
            }
            accepted.add(parcel.url());
            return ACCEPTED;
        });
        dispatcher.start();
        Patience.until("the quick receiver is told", () -> told(1, accepted, dispatcher));
        respond(quick);
        Patience.until("the quick receiver is told again", () -> told(2, accepted, dispatcher));
        assertThat(accepted).containsOnly("https://quick.example");
        answer.countDown();
        dispatcher.stop();
    }

    /** A look finds nothing if another one is just under way. */
    private static boolean told(int times, Collection<String> accepted, Dispatcher dispatcher) {
        dispatcher.look();
        return accepted.size() == times;
    }

    @Test
    void finishesBeforeItEnds() {
        Link link = link("https://hook.example");
        respond(link);
        respond(link);
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Dispatcher dispatcher = dispatcher(source, clock, parcel -> {
            sending.countDown();
            wait(answer);
            return ACCEPTED;
        });
        dispatcher.start();
        dispatcher.look();
        wait(sending);
        CompletableFuture<Void> end = CompletableFuture.runAsync(dispatcher::stop);
        Patience.until("the dispatcher is to end", () -> !dispatcher.isRunning());
        assertThat(end).isNotDone();
        answer.countDown();
        end.join();
        assertThat(deliveries.list(link, 10))
                .extracting(Delivery::state)
                .containsExactlyInAnyOrder(DeliveryState.DELIVERED, DeliveryState.WAITING);
    }

    /** A delivery that was accepted must not be sent again only because the database was away for a moment. */
    @Test
    void writesDownHowItEndedAsSoonAsItCan() {
        Link link = link("https://hook.example");
        respond(link);
        AtomicInteger away = new AtomicInteger();
        DataSource unsteady = new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                if (away.getAndUpdate(times -> Math.max(0, times - 1)) > 0) {
                    throw new SQLException("the database is away");
                }
                return super.getConnection();
            }
        };
        Courier courier = parcel -> {
            away.set(3);
            return ACCEPTED;
        };
        round(dispatcher(unsteady, clock, courier));
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.DELIVERED);
        away.set(1);
        round(dispatcher(unsteady, clock, courier));
    }

    @Test
    void wakesWithoutWaitingForTheClock() {
        Link link = link("https://hook.example");
        respond(link);
        Dispatcher dispatcher = dispatcher(source, clock, parcel -> ACCEPTED);
        dispatcher.wake();
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.WAITING);
        dispatcher.start();
        dispatcher.wake();
        Patience.until("it is delivered", () -> delivery(link).state() == DeliveryState.DELIVERED);
        dispatcher.stop();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
