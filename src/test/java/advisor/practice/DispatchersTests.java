package advisor.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import advisor.outbound.Courier;
import advisor.outbound.Parcel;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
class DispatchersTests extends DispatchTest<Clock> {

    DispatchersTests(Database database) {
        super(database, Clock.systemUTC());
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
        int messages = 400;
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
        Set<Integer> nodes = new HashSet<>();
        List<Dispatcher> dispatchers = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            int number = node;
            dispatchers.add(dispatcher(source, clock, parcel -> {
                synchronized (nodes) {
                    nodes.add(number);
                }
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
        await().atMost(Duration.ofSeconds(60)).until(() -> left() == 0);
        over.set(true);
        dispatchers.forEach(Dispatcher::stop);
        assertThat(ids).hasSize(messages).doesNotHaveDuplicates();
        assertThat(bodies).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(nodes).hasSize(3);
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
        dispatcher.look();
        await().atMost(Duration.ofSeconds(10)).until(() -> accepted.contains("https://quick.example"));
        respond(quick);
        dispatcher.look();
        await().atMost(Duration.ofSeconds(10)).until(() -> accepted.size() == 2);
        assertThat(accepted).containsOnly("https://quick.example");
        answer.countDown();
        dispatcher.stop();
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
        await().until(() -> !dispatcher.isRunning());
        assertThat(end).isNotDone();
        answer.countDown();
        assertThat(end).succeedsWithin(Duration.ofSeconds(10));
        assertThat(deliveries.list(link, 10))
                .extracting(Delivery::state)
                .containsExactlyInAnyOrder(DeliveryState.DELIVERED, DeliveryState.WAITING);
    }

    /** A delivery that was accepted must not be sent again only because the database was away for a moment. */
    @Test
    void writesDownHowItEndedAsSoonAsItCan() {
        Link link = link("https://hook.example");
        respond(link);
        AtomicBoolean away = new AtomicBoolean();
        DataSource unsteady = new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                if (away.get()) {
                    throw new SQLException("the database is away");
                }
                return super.getConnection();
            }
        };
        Courier courier = parcel -> {
            away.set(true);
            CompletableFuture.delayedExecutor(700, TimeUnit.MILLISECONDS).execute(() -> away.set(false));
            return ACCEPTED;
        };
        round(dispatcher(unsteady, clock, courier));
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.DELIVERED);
        away.set(true);
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
        await().until(() -> delivery(link).state() == DeliveryState.DELIVERED);
        dispatcher.stop();
    }

    private static void wait(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
