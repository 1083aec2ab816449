package advisor.practice.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody waits in vain for a database that is not there. */
class ReachTests {

    private static final Connection CONNECTION = (Connection) Proxy.newProxyInstance(
            ReachTests.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> null);

    private static final int FEW = 40;

    private final AtomicLong nanos = new AtomicLong();
    private final Reach reach = new Reach(FEW, nanos::get);
    private final AtomicInteger tries = new AtomicInteger();

    @BeforeEach
    void hasTables() {
        reach.tablesAreThere();
    }

    @Test
    void givesConnections() throws SQLException {
        assertThat(reach.connect(() -> CONNECTION)).isSameAs(CONNECTION);
        assertThat(reach.connect(() -> CONNECTION)).isSameAs(CONNECTION);
    }

    @Test
    void givesNoneBeforeTheTablesAreThere() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> new Reach(FEW, nanos::get).connect(() -> CONNECTION))
                .matches(Outage::isBehind);
    }

    @Test
    void afterAFailureOnlyOneCallerASecondTries() throws Exception {
        for (int tenth = 0; tenth < 15; tenth++) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> reach.connect(this::fail))
                    .matches(Outage::isBehind);
            nanos.addAndGet(100_000_000);
        }
        assertThat(tries.get()).isEqualTo(2);
    }

    @Test
    void everybodyGetsConnectionsAgainOnceOneDid() throws Exception {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> reach.connect(this::fail));
        nanos.addAndGet(1_000_000_000);
        assertThat(reach.connect(() -> CONNECTION)).isSameAs(CONNECTION);
        assertThat(reach.connect(() -> CONNECTION)).isSameAs(CONNECTION);
    }

    @Test
    void onlyAFewWait() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(FEW);
        CountDownLatch refused = new CountDownLatch(100 - FEW);
        ExecutorService callers = Executors.newFixedThreadPool(100);
        try {
            for (int caller = 0; caller < 100; caller++) {
                callers.execute(() -> {
                    try {
                        reach.connect(() -> hang(waiting, end));
                    } catch (SQLException tooMany) {
                        refused.countDown();
                    }
                });
            }
            waiting.await();
            refused.await();
            assertThat(tries.get()).isEqualTo(FEW);
        } finally {
            end.countDown();
            callers.shutdownNow();
        }
    }

    private Connection fail() throws SQLException {
        tries.incrementAndGet();
        throw new SQLException("Nobody there", "08001");
    }

    private Connection hang(CountDownLatch waiting, CountDownLatch end) throws SQLException {
        tries.incrementAndGet();
        waiting.countDown();
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            throw new SQLException(interrupted);
        }
        return CONNECTION;
    }
}
